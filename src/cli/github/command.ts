/** What GitHub shows at a line of a file. */
export type AnnotationKind = 'error' | 'warning' | 'notice'

/**
 * A workflow command on one line, as GitHub's runner reads it from the log. Whatever `data` and the
 * values hold, it stays one command: line ends, `%` and what parts properties are escaped.
 * See https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 */
export function workflowCommand(
  kind: AnnotationKind,
  properties: ReadonlyMap<string, string | number | undefined>,
  data: string
): string {
  const given = [...properties].flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`]
  )
  return `::${kind}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escaped(data)}`
}

const escaped = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapedProperty = (text: string) =>
  escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
