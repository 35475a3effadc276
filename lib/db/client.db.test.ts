import { expect, it } from 'vitest'
import { onEachDatabase } from '@/prisma/factories/database'
import { abort, db, engine, write } from './client'

const at = new Date('2026-03-01T10:11:12.345Z')

onEachDatabase('client', (wanted) => {
  it('opens the engine that the address names', () => {
    expect(engine()).toBe(wanted)
  })

  it('gives back what the transaction returns, and keeps what it wrote', async () => {
    const id = await write(
      async (tx) => (await tx.series.create({ data: { slug: 'tour', name: { fr: 'Tour' }, createdAt: at } })).id,
    )
    expect(await db().series.findUniqueOrThrow({ where: { id } })).toEqual({
      id,
      slug: 'tour',
      name: { fr: 'Tour' },
      description: null,
      createdById: null,
      createdAt: at,
    })
  })

  it('undoes everything when aborted, and gives back the value', async () => {
    const value = await write(async (tx) => {
      await tx.series.create({ data: { slug: 'aborted', name: {}, createdAt: at } })
      return abort({ refused: true })
    })
    expect(value).toEqual({ refused: true })
    expect(await db().series.count({ where: { slug: 'aborted' } })).toBe(0)
  })

  it('refuses a write inside a write', async () => {
    await expect(write(() => write(async () => 1))).rejects.toThrow('pass the transaction on')
  })

  it.runIf(wanted === 'sqlite')('refuses a write beside its own transaction, and allows it afterwards', async () => {
    const series = (slug: string) => db().series.create({ data: { slug, name: {}, createdAt: at } })
    let later: Promise<unknown> = Promise.resolve()
    await write(async (tx) => {
      await expect(series('beside')).rejects.toThrow('use its transaction')
      later = new Promise((resolve) => setTimeout(resolve, 5)).then(() => series('left-behind'))
      await tx.series.create({ data: { slug: 'within', name: {}, createdAt: at } })
    })
    await later
    expect(await db().series.count({ where: { slug: { in: ['beside', 'left-behind', 'within'] } } })).toBe(2)
  })
})
