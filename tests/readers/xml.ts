export {all, at, type Element, parseXml, textOf} from '../../src/verify/xml.ts'
