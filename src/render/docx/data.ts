import type {MemoField} from './memo.ts'

/** Namespace of the part that keeps the fields of a memo, and the number by which controls know it. */
export const memoNamespace = 'urn:dossier:memo'
export const memoStore = '{3B0C7E52-6A44-4C1D-9F3E-7D9A51C2E8B6}'

/** Number of the part with the properties of every document, by which Word knows it. */
const coreStore = '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}'

/** Longest property that Office keeps whole. */
export const longestProperty = 255

/** Where Word looks for the value of a content control, and where it keeps what is typed into one. */
export interface Binding {
  readonly prefixes: string
  readonly path: string
  readonly store: string
}

/** Title and subject are properties of the document; all else, and what is too long, is our own part's. */
export const bindingOf = (field: MemoField, value: string): Binding =>
  isProperty(field) && value.length <= longestProperty
    ? {
        prefixes:
          "xmlns:ns0='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' xmlns:ns1='http://purl.org/dc/elements/1.1/'",
        path: `/ns0:coreProperties[1]/ns1:${field}[1]`,
        store: coreStore
      }
    : {
        prefixes: `xmlns:ns0='${memoNamespace}'`,
        path: `/ns0:memo[1]/ns0:${field}[1]`,
        store: memoStore
      }

export const isProperty = (field: MemoField): field is 'subject' | 'title' =>
  field === 'subject' || field === 'title'
