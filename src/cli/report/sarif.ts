import type {Report} from './run.ts'

export const sarif: Report = () => ''
