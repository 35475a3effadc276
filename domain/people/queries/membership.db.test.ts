import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { openForum, signedIn, startOfTests } from '@/prisma/factories/forum'
import { roleIn } from './membership'

onEachDatabase('a role in a forum', () => {
  it('is what the membership says, in that forum only', async () => {
    const [forum, other] = [await openForum(), await openForum()]
    const { userId } = await signedIn('Noor')
    await db().membership.create({
      data: { userId, forumId: forum.forumId, role: 'REGISTRATION_DESK', createdAt: startOfTests },
    })
    const user = { userId, administrator: false }
    expect(await roleIn(forum.slug, user)).toEqual({ forumId: forum.forumId, role: 'REGISTRATION_DESK' })
    expect(await roleIn(other.slug, user)).toBeNull()
    expect(await roleIn('nowhere', user)).toBeNull()
  })

  it('is that of an owner for administrators, in forums that exist', async () => {
    const forum = await openForum()
    const { userId } = await signedIn('Ada')
    const user = { userId, administrator: true }
    expect(await roleIn(forum.slug, user)).toEqual({ forumId: forum.forumId, role: 'OWNER' })
    expect(await roleIn('nowhere', user)).toBeNull()
  })
})
