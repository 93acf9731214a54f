import type {Report} from './run.ts'

export const junit: Report = () => ''
