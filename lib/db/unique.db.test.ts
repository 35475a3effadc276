import { expect, it } from 'vitest'
import { onEachDatabase } from '@/prisma/factories/database'
import { db } from './client'
import { at, setStage } from './races/stage'
import { uniqueViolation } from './unique'

onEachDatabase('uniqueViolation', () => {
  it('names the fields', async () => {
    const { forumId } = await setStage(db(), 1)
    const theme = { data: { forumId, key: 'water', name: {}, position: 1 } }
    await db().theme.create(theme)
    expect(
      uniqueViolation(
        await db()
          .theme.create(theme)
          .catch((error: unknown) => error),
      ),
    ).toEqual(['forumId', 'key'])
  })

  it('names the primary key', async () => {
    const series = (slug: string) => ({ data: { id: 'one', slug, name: {}, createdAt: at } })
    await db().series.create(series('a'))
    expect(
      uniqueViolation(
        await db()
          .series.create(series('b'))
          .catch((error: unknown) => error),
      ),
    ).toEqual(['id'])
  })

  it('names the fields that refused raw SQL', async () => {
    const insert = (id: string) =>
      db().$executeRaw`INSERT INTO "Series" ("id", "slug", "name", "createdAt") VALUES (${id}, 'raw', '{}', ${at})`
    await insert('raw-1')
    expect(uniqueViolation(await insert('raw-2').catch((error: unknown) => error))).toEqual(['slug'])
  })

  it('is null for anything else', async () => {
    const orphan = db().theme.create({ data: { forumId: 'nowhere', key: 'a', name: {}, position: 1 } })
    expect(uniqueViolation(await orphan.catch((error: unknown) => error))).toBeNull()
    expect(uniqueViolation(new Error('bug'))).toBeNull()
  })
})
