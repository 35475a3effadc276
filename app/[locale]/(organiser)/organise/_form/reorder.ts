/** The ids with one of them a place further up or down; the same order when it is at the end already. */
export function moved(ids: readonly string[], id: string, to: string): string[] {
  const order = [...ids]
  const from = order.indexOf(id)
  const target = to === 'up' ? from - 1 : from + 1
  const other = order[target]
  if (from < 0 || other === undefined) return order
  order[target] = id
  order[from] = other
  return order
}
