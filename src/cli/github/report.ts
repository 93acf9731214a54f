import type {Report} from '../report/run.ts'

export const github: Report = () => ''
