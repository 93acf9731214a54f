/**
 * One source text in, a whole briefing pack out. See docs/library.md.
 *
 * `parse`, `parseTemplate` and `compose` are pure functions over plain data; `render` and the
 * `load…` functions read files; `build` reads and writes them. Importing this does nothing.
 */
export {type Composed, compose, type Study} from './compose/index.ts'
export {hasStated, statedItems} from './compose/stated/stated.ts'
export {
  type Config,
  defineConfig,
  type LimitsConfig,
  type LoadedSettings,
  loadSettings,
  type PackConfig,
  type Settings
} from './config/index.ts'
export {type Derived, derive, noFacts} from './derive/index.ts'
export {type FactRule, factRules} from './derive/rules/index.ts'
export type {Level, RuleLevels} from './diagnostics/levels.ts'
export {ruleOf, severityOf} from './diagnostics/message.ts'
export {type Rule, type RuleId, rules, type Severity} from './diagnostics/rules.ts'
export {type Changes, diff, isSame, type Side} from './diff/index.ts'
export {type Language, type LanguageRead, parseLanguage} from './language/index.ts'
export type {Asset, Assets} from './model/asset.ts'
export type {
  Action,
  Aspect,
  AspectName,
  Decision,
  Document,
  LangFrom,
  Meta,
  Note,
  Option,
  Recommendation,
  Risk,
  SourceInfo,
  Stated,
  StatedDate,
  StatedItem,
  StatedWords
} from './model/document.ts'
export type * from './model/fact.ts'
export type * from './model/node.ts'
export {formatNames} from './model/node.ts'
export type {
  DerivedOrigin,
  Origin,
  Point,
  Position,
  SourceOrigin,
  TemplateOrigin
} from './model/origin.ts'
export type {Edges, Furniture, FurniturePart, PackItem, Report, Strip} from './model/report.ts'
export {plainText, walk} from './model/walk.ts'
export {build} from './pack/build.ts'
export type {FactsFile, FactsSource} from './pack/facts-file.ts'
export {findSources} from './pack/find-sources.ts'
export {LoadError, type LoadOptions, loadLanguage, loadTemplate, loadTheme} from './pack/load.ts'
export {type RenderedReport, type RenderResources, render} from './pack/render.ts'
export type {
  BuildEvent,
  BuildOptions,
  BuildResult,
  Output,
  PackDocument,
  SourceResult
} from './pack/types.ts'
export {verifyPack} from './pack/verify-pack.ts'
export type {OutputVerified, PackVerified, VerifyOptions} from './pack/verify-types.ts'
export {type Parsed, parse, type SourceText} from './parse/index.ts'
export type {SourceFile, SourceKind} from './render/renderer.ts'
export {type ReviewLimits, type ReviewRule, type ReviewStudy, review} from './review/index.ts'
export {
  parseTemplate,
  type Template,
  type TemplateParsed,
  type TemplateText
} from './template/index.ts'
export {parseTheme, type Theme, type ThemeRead} from './theme/index.ts'
export {type Finished, verify} from './verify/index.ts'
export type {BlockParity, Count, Parity} from './verify/parity.ts'
export type {ParitySummary} from './verify/summary.ts'
