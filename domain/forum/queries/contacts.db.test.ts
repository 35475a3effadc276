import { expect, it } from 'vitest'
import { onEachDatabase } from '@/prisma/factories/database'
import { openForum, startOfTests } from '@/prisma/factories/forum'
import { publicContacts } from './contacts'

const daysBefore = (days: number) => new Date(startOfTests.getTime() - days * 86_400_000)

onEachDatabase('who answers for a forum', () => {
  it('is told once the forum is published, not before', async () => {
    const { slug } = await openForum()
    const find = async (at: Date) => (await publicContacts(at)).find((contact) => contact.slug === slug)

    expect(await find(daysBefore(2))).toBeUndefined()
    expect(await find(startOfTests)).toEqual({
      slug,
      name: { fr: 'Territoires connectés', nl: 'Verbonden gebieden' },
      controller: null,
      organisers: [],
      contactEmail: 'contact@example.org',
      privacyNotice: {},
    })
  })
})
