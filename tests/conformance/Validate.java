import java.io.File;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDF files against PDF/UA-1 and PDF/A-3a: a line for each failed rule, then a count.
 * Exits with 1 unless every file keeps both. `--refuse FILE` first names a file that must keep
 * neither: a validator that accepts everything would prove nothing.
 */
public final class Validate {
  private static final PDFAFlavour[] FLAVOURS = {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A};

  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    int good = 0;
    int bad = 0;
    for (int index = 0; index < args.length; index++) {
      boolean refuse = args[index].equals("--refuse");
      String path = refuse ? args[++index] : args[index];
      for (PDFAFlavour flavour : FLAVOURS) {
        ValidationResult result = validate(path, flavour);
        if (result.isCompliant() != refuse) {
          good++;
          continue;
        }
        bad++;
        System.out.println(path + ": " + flavour + (refuse ? " accepted by mistake" : " not kept"));
        rulesOf(result).forEach((rule, times) -> System.out.println("  " + times + " x " + rule));
      }
    }
    System.out.println(good + " validations as expected, " + bad + " not");
    if (bad > 0 || good == 0) System.exit(1);
  }

  private static ValidationResult validate(String path, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), flavour)) {
      return Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
    }
  }

  private static TreeMap<String, Integer> rulesOf(ValidationResult result) {
    TreeMap<String, Integer> rules = new TreeMap<>();
    for (TestAssertion it : result.getTestAssertions()) {
      if (it.getStatus() != TestAssertion.Status.FAILED) continue;
      String rule = it.getRuleId().getClause() + "-" + it.getRuleId().getTestNumber();
      rules.merge(rule + " " + it.getMessage(), 1, Integer::sum);
    }
    return rules;
  }
}
