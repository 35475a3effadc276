import { expect, it } from 'vitest'
import { onEachDatabase } from '@/prisma/factories/database'
import { openForum, startOfTests } from '@/prisma/factories/forum'
import { act } from '../commands'
import { publicContacts } from './contacts'

onEachDatabase('who answers for a forum', () => {
  it('names published forums only', async () => {
    const { slug, scope } = await openForum()
    const find = async () => (await publicContacts(startOfTests)).find((contact) => contact.slug === slug)

    expect(await find()).toMatchObject({ slug, name: { fr: 'Territoires connectés' }, organisers: [] })

    await act(scope, 'UNPUBLISHED', null, { at: startOfTests })
    expect(await find()).toBeUndefined()
  })
})
