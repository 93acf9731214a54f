import {appendFileSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import type {RuleId} from '../../src/diagnostics/rules.ts'
import {dossier, type Project} from '../cli/project.ts'
import type {Case} from './case.ts'

const path = ({folder}: Project, file: string) => join(folder, file)
const company = readFileSync('tests/render/docx/reference/looks/behoerde.docx')
const english = readFileSync('templates/languages/en.yaml')
/** In place of the program, which is not compiled. */
const threadOf = (name: string) => ({jobs: 1, program: resolve(`tests/pack/pool/${name}.mjs`)})
const build = (place: Project) => dossier(place, ['build'])
const memo = 'packs: [{template: memo}]\n'
const nine = 'echo "Ferries sail at nine." >> sources/summit.md'
const addNine = {
  [nine]: (place: Project) =>
    appendFileSync(path(place, 'sources/summit.md'), 'Ferries sail at nine.\n')
}
const addDutch = {
  'echo "labels: {memo: Nota}" > templates/languages/nl.yaml': (place: Project) =>
    place.write('templates/languages/nl.yaml', 'labels: {memo: Nota}\n'),
  'cp en.yaml templates/languages/nl.yaml': (place: Project) =>
    place.write('templates/languages/nl.yaml', english)
}
const dutch = {
  'dossier.config.yaml': 'packs: [{template: plain}]\n',
  'templates/plain.md': '---\nformat: md\nlang: nl\n---\n\n::body\n',
  'sources/fares.md': '---\nlang: nl\n---\n\nDe veerboot vaart vandaag niet.\n'
}

const letterhead = readFileSync('tests/render/docx/reference/looks/letterhead.docx')

/** With a picture on the network where its running head has the number of the page. */
function withLinkedLogo(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const name = 'word/header1.xml'
  const head = strFromU8(parts[name] ?? new Uint8Array())
  const linked = head.replace(' PAGE ', ' INCLUDEPICTURE "https://example.org/logo.png" ')
  return zipSync({...parts, [name]: strToU8(linked)})
}

const drawing: Case = {
  files: {'sources/fares.md': '![Plan](plan.svg)\n'},
  argv: ['check', 'sources/fares.md']
}

/** What examples need beside their own lines; most need nothing. */
export const cases: {readonly [Id in RuleId]?: Case} = {
  'read/failed': {
    // Permissions mean nothing to the superuser, and a link that leads to itself nobody can read.
    shell: {
      'sudo cp summit.md sources/': (place) => {
        rmSync(path(place, 'sources/summit.md'))
        symlinkSync('summit.md', path(place, 'sources/summit.md'))
      },
      'sudo chmod a+r sources/summit.md': () => undefined
    }
  },
  'read/outside': {
    files: {'sources/fares.md': ''},
    shell: {
      'ln -s ~/notes/fares.md sources/fares.md': (place) => {
        rmSync(path(place, 'sources/fares.md'))
        symlinkSync('/dev/null', path(place, 'sources/fares.md'))
      },
      'rm sources/fares.md': (place) => rmSync(path(place, 'sources/fares.md'))
    }
  },
  'read/not-utf8': {
    files: {'old.txt': Buffer.from('Fares rise.\nThe caf\u00e9 closes.\n', 'latin1')},
    shell: {
      'iconv -f ISO-8859-1 -t UTF-8 old.txt > sources/new.txt': (place) =>
        place.write('sources/new.txt', 'Fares rise.\nThe café closes.\n')
    }
  },
  'read/too-large': {
    files: {'sources/long.md': `# Long\n\n${'Fares rise. '.repeat(200)}\n`},
    argv: ['check', 'sources/long.md', '--template', 'digest']
  },
  'parse/too-many-marks': {
    files: {'sources/fares.md': `# Fares\n\n${'*Fares* rise. '.repeat(20)}\n`},
    argv: ['check', 'sources/fares.md', '--template', 'digest']
  },
  'parse/too-many-cells': {
    files: {'sources/fares.md': `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(20)}`},
    argv: ['check', 'sources/fares.md', '--template', 'digest']
  },
  'parse/too-many-notes': {
    files: {'sources/fares.md': 'Fares[^1] rise.[^2]\n\n[^1]: All.\n[^2]: On 1 March.\n'},
    argv: ['check', 'sources/fares.md', '--template', 'digest']
  },
  'render/too-many-pages': {
    files: {'sources/fares.md': `# Fares\n\n${'Fares rise on 1 March. '.repeat(400)}\n`},
    argv: ['check', 'sources/fares.md', '--template', 'brief']
  },
  'read/unknown-kind': {
    files: {'sources/summit.rtf': '{\\rtf1 Summit}', 'sources/summit.txt': 'Fares rise.\n'}
  },
  'template/required': {
    files: {'templates/flash.md': '---\nformat: md\nrequires: [bottom-line]\n---\n\n::body\n'},
    argv: ['check', 'sources/fares.md', '--template', 'flash']
  },
  'template/circle': {
    files: {
      'templates/flash.md': '---\nformat: md\n---\n\n::include{name=sign-off}\n',
      'templates/shared/address.md': 'Quay 2\n\n::include{name=sign-off}\n'
    },
    argv: ['check', 'sources/summit.md', '--template', 'flash']
  },
  'compose/lone-subdivision': {
    files: {'templates/flash.md': '---\nformat: md\nnumbering: military\n---\n\n::body\n'},
    argv: ['check', 'sources/wall.md', '--template', 'flash']
  },
  'theme/circle': {
    files: {'templates/themes/house-print.yaml': 'extends: house\n'},
    argv: ['check', 'sources/summit.md', '--theme', 'house']
  },
  'language/invalid': {
    files: {'sources/fares.md': '---\nlang: de\n---\n\nDie Fähre fährt heute nicht.\n'},
    argv: ['check', 'sources/fares.md']
  },
  'language/incomplete': {files: dutch, shell: addDutch},
  'language/unknown': {files: dutch, shell: addDutch},
  'language/untranslated': {
    files: {
      'sources/fares.md': '---\nlang: de\n---\n\nDie Fähre fährt heute nicht.\n',
      'templates/flash.md': '---\nkind: Fleet\nformat: md\n---\n\n## Fleet status\n\n::body\n'
    },
    argv: ['check', 'sources/fares.md', '--template', 'flash']
  },
  'reference/outside': {
    files: {'dossier.config.yaml': memo, '../company.docx': company},
    shell: {'cp ../company.docx .': (place) => place.write('company.docx', company)}
  },
  'reference/unreadable': {
    files: {
      'dossier.config.yaml': memo,
      'company.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'company.docx': company
    }
  },
  'reference/left-out': {
    files: {
      'dossier.config.yaml': memo,
      'own-logo.docx': letterhead,
      'linked-logo.docx': withLinkedLogo(letterhead)
    }
  },
  'reference/style-added': {files: {'dossier.config.yaml': memo, 'company.docx': company}},
  'assets/unreadable': {files: {'sources/chart.webp': 'RIFF\u0010\0\0\0WEBPVP8 '}},
  'assets/unsafe': drawing,
  'assets/as-pixels': {...drawing, argv: ['check', 'sources/fares.md', '--template', 'brief']},
  'template/unknown-part': {files: {'templates/shared/sign-off.md': 'The harbour office\n'}},
  'render/too-long': {
    files: {
      'sources/summit.md': `# Summit\n\n${'The ministers met again, and agreed. '.repeat(150)}\n`
    }
  },
  'render/missing-glyph': {
    files: {
      'dossier.config.yaml': 'packs: [{template: brief}]\n',
      'sources/shibuya.md':
        '# Shibuya\n\nThe name is 渋谷 in Japanese, and everybody says it in English.\n'
    },
    untried: 'nobody installs a font in a test'
  },
  'render/overrun': {argv: ['check', 'sources/columns.md', '--template', 'brief']},
  'config/several': {
    files: {'dossier.config.json': '{"out": "packs"}'},
    shell: {'rm dossier.config.json': (place) => rmSync(path(place, 'dossier.config.json'))}
  },
  'config/code': {
    argv: ['check', 'sources/summit.md', '--template', 'digest', '--config', 'dossier.config.mjs']
  },
  'config/no-match': {
    files: {'texts/fares.md': 'Fares rise.\n'},
    argv: ['check', '--template', 'digest']
  },
  'pack/same-output': {
    files: {'notes/summit.txt': 'Ministers met.\n'},
    shell: {
      'mv notes/summit.txt notes/summit-notes.txt': (place) =>
        renameSync(path(place, 'notes/summit.txt'), path(place, 'notes/summit-notes.txt'))
    }
  },
  'pack/manifest': {
    shell: {
      'echo "{}" > out/summit/pack.json': (place) => place.write('out/summit/pack.json', '{}\n')
    }
  },
  'pack/base': {before: (place) => dossier(place, ['build', '--out', 'published'])},
  'pack/too-slow': {world: threadOf('endless'), untried: 'this thread is never done'},
  'pack/too-much-memory': {world: threadOf('greedy'), untried: 'this thread never has enough'},
  'pack/mistake': {world: threadOf('broken'), untried: 'this thread is always mistaken'},
  'pack/no-packs': {
    before: async (place) => {
      for (const it of ['1', '2']) {
        await dossier(place, ['build', '--out', `shards/${it}`, '--shard', `${it}/2`])
      }
    },
    files: {'sources/winter.md': '# Winter\n\nThe ferries stop.\n'}
  },
  'pack/conflict': {shell: addNine},
  'pack/unlisted': {
    before: build,
    files: {'out/summit/notes.txt': 'Ask Ann.\n'},
    shell: {
      'cp notes.txt out/summit/': (place) => place.write('out/summit/notes.txt', 'Ask Ann.\n'),
      'rm out/summit/notes.txt': (place) => rmSync(path(place, 'out/summit/notes.txt'))
    }
  },
  'pack/changed': {before: build, shell: addNine},
  'verify/stale': {before: build, shell: addNine},
  'verify/differs': {
    before: build,
    shell: {
      'sed -i s/ministers/dancers/ out/summit/digest.md': (place) => {
        const file = path(place, 'out/summit/digest.md')
        writeFileSync(file, readFileSync(file, 'utf8').replace('ministers', 'dancers'))
      }
    }
  },
  'verify/altered': {
    before: build,
    shell: {
      'echo >> out/summit/digest.md': (place) =>
        appendFileSync(path(place, 'out/summit/digest.md'), '\n')
    }
  },
  'verify/degraded': {
    argv: ['build', 'sources/tasks.md', '--template', 'memo', '--verify', '--strict']
  }
}
