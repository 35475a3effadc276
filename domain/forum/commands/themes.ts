import { now } from '@/lib/clock'
import { type Tx, write } from '@/lib/db/client'
import { may } from '../../people/policy'
import { slugify } from '../../shared/fold'
import { words } from '../../shared/multilingual'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import { type ThemeName, themeNameSchema } from '../schema'
import { changed } from './forum-change'

type When = { at?: Date }

/** A theme's key stays the same for good: it is in addresses, and ties the stops of a tour together. */
async function freeKey(tx: Tx, forumId: string, wanted: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const key = n === 1 ? wanted : `${wanted}-${n}`
    if (!(await tx.theme.findUnique({ where: { forumId_key: { forumId, key } }, select: { id: true } }))) return key
  }
}

/** Adds a theme after those there are; its key is made from its name. */
export async function addTheme(
  scope: OrganisedForum,
  values: ThemeName,
  { at = now() }: When = {},
): Promise<Result<{ themeId: string; key: string }, 'not-allowed' | 'invalid'>> {
  if (!may(scope.role, 'forum.edit')) return refuse('not-allowed')
  const parsed = themeNameSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  const { name } = parsed.data
  const { forumId } = scope
  return write(async (tx) => {
    const key = await freeKey(tx, forumId, slugify(words(name, 'fr')).slice(0, 36).replace(/-$/, '') || 'theme')
    const position = (await tx.theme.count({ where: { forumId } })) + 1
    const theme = await tx.theme.create({ data: { forumId, key, name, position }, select: { id: true } })
    await changed(tx, scope, 'theme-saved', { key }, at)
    return accept({ themeId: theme.id, key })
  })
}

/** Renames a theme; its key, colour and shape stay. */
export async function renameTheme(
  scope: OrganisedForum,
  themeId: string,
  values: ThemeName,
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed' | 'invalid' | 'unknown-theme'>> {
  if (!may(scope.role, 'forum.edit')) return refuse('not-allowed')
  const parsed = themeNameSchema.safeParse(values)
  if (!parsed.success) return refuse('invalid')
  return write(async (tx) => {
    const theme = await tx.theme.findFirst({ where: { id: themeId, forumId: scope.forumId }, select: { key: true } })
    if (!theme) return refuse('unknown-theme')
    await tx.theme.update({ where: { id: themeId }, data: { name: parsed.data.name }, select: { id: true } })
    await changed(tx, scope, 'theme-saved', { key: theme.key }, at)
    return accept(null)
  })
}

/** Puts the themes in this order; their colours and shapes follow. Unknown ids are passed over, missing ones come last. */
export async function reorderThemes(
  scope: OrganisedForum,
  themeIds: readonly string[],
  { at = now() }: When = {},
): Promise<Result<null, 'not-allowed'>> {
  if (!may(scope.role, 'forum.edit')) return refuse('not-allowed')
  const { forumId } = scope
  return write(async (tx) => {
    const themes = await tx.theme.findMany({ where: { forumId }, orderBy: { position: 'asc' }, select: { id: true } })
    const place = (id: string) => (themeIds.includes(id) ? themeIds.indexOf(id) : themeIds.length)
    const ordered = [...themes].sort((a, b) => place(a.id) - place(b.id))
    for (const [index, { id }] of ordered.entries()) {
      await tx.theme.update({ where: { id }, data: { position: index + 1 }, select: { id: true } })
    }
    await changed(tx, scope, 'themes-reordered', {}, at)
    return accept(null)
  })
}
