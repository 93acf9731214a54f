export {type Config, defineConfig, type LimitsConfig, type PackConfig} from './config.ts'
export {type LoadedSettings, loadSettings} from './load.ts'
export type {Settings} from './settings.ts'
