import type {Command} from '../command.ts'

export const completion: Command = {
  name: 'completion',
  group: 'tools',
  takes: '<shell>',
  offers: ['shell'],
  does: 'Print what bash, zsh or fish complete words of dossier by',
  about:
    'Prints a script by which a shell completes commands, options, and their values: formats, templates, themes, rules, sources. In ~/.bashrc: source <(dossier completion bash). In ~/.zshrc, behind compinit: source <(dossier completion zsh).',
  examples: [
    {call: 'completion bash', does: 'Print what bash goes by'},
    {call: 'completion fish > ~/.config/fish/completions/dossier.fish', does: 'Keep it for fish'}
  ],
  options: [],
  run: async (call, host) => (await import('../run-completion.ts')).runCompletion(call, host)
}
