import { textOf, typedValues } from '@/app/_server/form'

type Typed = Record<string, string | string[]>

/** The field every row of a list sends, so that an empty row is there too: "roles.n1.row". */
const mark = 'row'

/** Keys of the rows of a list in a sent form, in the order they were shown. Row fields are named "list.key.field". */
export function rowKeys(values: Typed, list: string): string[] {
  const keys = Object.keys(values).flatMap((name) => {
    const [ofList, key, field] = name.split('.')
    return ofList === list && key !== undefined && field !== undefined ? [key] : []
  })
  return [...new Set(keys)]
}

/** A key no row of the list has. Never digits alone: an object would put those first. */
export function newKey(keys: readonly string[]): string {
  for (let n = keys.length + 1; ; n += 1) {
    if (!keys.includes(`n${n}`)) return `n${n}`
  }
}

/** What a button of a row asks for: "roles up n1", "roles remove n1", "roles add". */
export function orderTo(list: string, act: 'add' | 'up' | 'down' | 'remove', key = ''): string {
  return `${list} ${act} ${key}`.trim()
}

/** The keys after a row was added, moved by one place or removed. */
export function rearrangedKeys(keys: readonly string[], act: string, key: string): string[] {
  if (act === 'add') return [...keys, newKey(keys)]
  if (act === 'remove') return keys.filter((one) => one !== key)
  const from = keys.indexOf(key)
  const to = act === 'up' ? from - 1 : from + 1
  const other = keys[to]
  if (from < 0 || other === undefined) return [...keys]
  return keys.map((one, index) => (index === from ? other : index === to ? key : one))
}

/** What was typed, with the rows of one list in another order: for whoever has no scripts. */
export function rearranged(values: Typed, order: string): Typed {
  const [list = '', act = '', key = ''] = order.split(' ')
  const keys = rearrangedKeys(rowKeys(values, list), act, key)
  const entries = Object.entries(values).filter(([name]) => name !== 'rearrange')
  const outside = entries.filter(([name]) => !name.startsWith(`${list}.`))
  const rows = keys.flatMap((one): [string, string | string[]][] => {
    const own = entries.filter(([name]) => name.startsWith(`${list}.${one}.`))
    return own.length > 0 ? own : [[`${list}.${one}.${mark}`, '']]
  })
  return Object.fromEntries([...outside, ...rows])
}

/** The rows of a list in a sent form that was read with `nested`, each with its key. */
export function rowsOf(fields: Record<string, unknown>, list: string): (Record<string, unknown> & { key: string })[] {
  const rows = fields[list]
  if (typeof rows !== 'object' || rows === null || Array.isArray(rows)) return []
  return Object.entries(rows).flatMap(([key, row]) =>
    typeof row === 'object' && row !== null ? [{ ...(row as Record<string, unknown>), key }] : [],
  )
}

/** For the action of a form with rows: what it shows next when one of their buttons was pressed without scripts. */
export function redrawn(form: FormData): Typed | null {
  const order = textOf(form, 'rearrange')
  return order === '' ? null : rearranged(typedValues(form), order)
}
