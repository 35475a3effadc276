import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, openForum, startOfTests } from '@/prisma/factories/forum'
import { proven } from '../../shared/scope'
import { addTheme, renameTheme, reorderThemes } from './themes'

const at = startOfTests

onEachDatabase('themes', () => {
  it('makes the key from the name, once and for good', async () => {
    const { scope, forumId } = await openForum()
    const { themeId, key } = accepted(await addTheme(scope, { name: { fr: 'L’eau, bien commun' } }, { at }))
    expect(key).toBe('l-eau-bien-commun')
    expect(accepted(await addTheme(scope, { name: { fr: 'L’eau, bien commun' } }, { at })).key).toBe(
      'l-eau-bien-commun-2',
    )
    accepted(await renameTheme(scope, themeId, { name: { fr: 'Eau', nl: 'Water' } }, { at }))
    const themes = await db().theme.findMany({ where: { forumId }, orderBy: { position: 'asc' } })
    expect(themes.map(({ key: kept, name, position }) => [kept, name, position])).toEqual([
      ['l-eau-bien-commun', { fr: 'Eau', nl: 'Water' }, 1],
      ['l-eau-bien-commun-2', { fr: 'L’eau, bien commun' }, 2],
    ])
  })

  it('puts themes in another order, and raises the revision of the public page', async () => {
    const { scope, forumId } = await openForum()
    const ids: string[] = []
    for (const fr of ['A', 'B', 'C']) ids.push(accepted(await addTheme(scope, { name: { fr } }, { at })).themeId)
    const { revision } = await db().forum.findUniqueOrThrow({ where: { id: forumId } })
    accepted(await reorderThemes(scope, [ids[2] ?? '', 'unknown', ids[0] ?? ''], { at }))
    const themes = await db().theme.findMany({ where: { forumId }, orderBy: { position: 'asc' } })
    expect(themes.map(({ name, position }) => [name, position])).toEqual([
      [{ fr: 'C' }, 1],
      [{ fr: 'A' }, 2],
      [{ fr: 'B' }, 3],
    ])
    expect((await db().forum.findUniqueOrThrow({ where: { id: forumId } })).revision).toBe(revision + 1)
  })

  it('refuses a theme without a name, one of another forum, and whoever may not edit', async () => {
    const { scope } = await openForum()
    const elsewhere = await openForum()
    const { themeId } = accepted(await addTheme(elsewhere.scope, { name: { fr: 'Ailleurs' } }, { at }))
    expect(await addTheme(scope, { name: {} }, { at })).toEqual({ ok: false, error: 'invalid' })
    expect(await renameTheme(scope, themeId, { name: { fr: 'Pris' } }, { at })).toEqual({
      ok: false,
      error: 'unknown-theme',
    })
    const reader = proven<typeof scope>({ ...scope, role: 'PROGRAMME_EDITOR' })
    expect(await addTheme(reader, { name: { fr: 'Eau' } }, { at })).toEqual({ ok: false, error: 'not-allowed' })
  })
})
