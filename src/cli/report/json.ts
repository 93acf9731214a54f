import type {Report} from './run.ts'

export const json: Report = () => ''
