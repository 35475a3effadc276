import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'

type Theme = NonNullable<WorkshopSetup['tables'][number]['theme']>

/** The themes there are tables for, in the forum's order. */
export function themesOffered({ tables }: Pick<WorkshopSetup, 'tables'>): Theme[] {
  const themes = new Map(tables.flatMap(({ theme }) => (theme ? [[theme.id, theme] as const] : [])))
  return [...themes.values()].sort((a, b) => a.position - b.position)
}

/** The languages one can talk in here: those of the session and of its tables. */
export function languagesOffered({ session, tables }: Pick<WorkshopSetup, 'session' | 'tables'>): string[] {
  return [...new Set([...session.languages, ...tables.flatMap(({ language }) => language ?? [])])]
}
