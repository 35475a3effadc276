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
