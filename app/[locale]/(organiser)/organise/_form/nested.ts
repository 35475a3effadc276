/** A sent form with dotted names as nested objects: "name.fr" becomes { name: { fr } }. Repeated names become lists. */
export function nested(form: FormData): Record<string, unknown> {
  const root: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const texts = form.getAll(name).filter((value): value is string => typeof value === 'string')
    const path = name.split('.').filter((part) => part !== '__proto__')
    const last = path.pop()
    if (last === undefined) continue
    let node = root
    for (const part of path) {
      const inner = node[part]
      const next = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : {}
      node[part] = next
      node = next as Record<string, unknown>
    }
    node[last] = texts.length > 1 ? texts : texts[0]
  }
  return root
}

/** Boxes as yes or no; a form sends nothing for one that is not ticked. */
export function ticked<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, boolean> {
  return Object.fromEntries(names.map((name) => [name, form.get(name) === 'on'])) as Record<Name, boolean>
}

/** What several boxes of one name send, as a list in every case. */
export function listOf(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '')
}
