import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { openForum, startOfTests } from '@/prisma/factories/forum'
import { registered } from '@/prisma/factories/registration'
import { linkHash, personalLinkToken } from '../own-secrets'
import { linkHolder, openedLink } from './link'

onEachDatabase('a personal link', () => {
  it('opens its own registration, and a made-up one opens nothing', async () => {
    const forum = await openForum()
    const { registrationId } = await registered(forum)
    const opened = await openedLink(personalLinkToken(registrationId, 1))
    expect(opened).toMatchObject({ id: registrationId, forumId: forum.forumId, linkVersion: 1 })
    expect(await linkHolder(opened?.reference ?? '')).toEqual(opened)
    expect(await openedLink('AAAAAAAAAAAAAAAAAAAAAA')).toBeNull()
    expect(await linkHolder('NOPE-00')).toBeNull()
  })

  it('opens nothing once its version has been raised', async () => {
    const { registrationId: id } = await registered(await openForum())
    await db().registration.update({ where: { id }, data: { linkVersion: 2, linkHash: linkHash(id, 2) } })
    expect(await openedLink(personalLinkToken(id, 1))).toBeNull()
    expect((await openedLink(personalLinkToken(id, 2)))?.linkVersion).toBe(2)
  })

  it('opens nothing once its registration has been erased', async () => {
    const { registrationId: id } = await registered(await openForum())
    const { reference } = await db().registration.update({ where: { id }, data: { erasedAt: startOfTests } })
    expect(await openedLink(personalLinkToken(id, 1))).toBeNull()
    expect(await linkHolder(reference)).toBeNull()
  })
})
