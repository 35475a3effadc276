import { expect, it } from 'vitest'
import { db, write } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, openForum, startOfTests } from '@/prisma/factories/forum'
import { dropUnusedFile, storeFile } from '../../people/commands/files'
import { addPerson } from '../../people/commands/person'
import { releaseQuietly } from '../commands/releases'
import { addSession } from '../commands/sessions'
import { fileFacts, fileOctets } from './files'

const at = startOfTests
const startsAt = new Date('2027-03-11T09:00:00Z')
const bytes = new Uint8Array([0, 255, 10, 13, 0])

const keep = (name = 'slides.pdf') => write((tx) => storeFile(tx, { name, contentType: 'application/pdf', bytes }, at))

async function personWith(scope: Parameters<typeof addPerson>[0], photoId: string, familyName = 'Voorbeeld') {
  const who = { givenName: 'Noor', familyName, function: {}, biography: {} }
  const { personId } = accepted(await addPerson(scope, who, { at }))
  await db().person.update({ where: { id: personId }, data: { photoId, forumId: scope.forumId } })
  return personId
}

onEachDatabase('files', () => {
  it('keeps octets as they are, with their length and digest', async () => {
    const id = await keep()
    expect(new Uint8Array((await fileOctets(id)) ?? [])).toEqual(bytes)
    expect(await fileFacts(id, at)).toEqual({
      id,
      name: 'slides.pdf',
      contentType: 'application/pdf',
      size: 5,
      sha256: '5d4d5bf580a5f1a190aaa9c298005d4477bb018ba4adb1b93b13095d94a3217d',
      isPublic: false,
      forumIds: [],
      personIds: [],
    })
    expect(await fileFacts('nothing', at)).toBeNull()
  })

  it('a portrait is public once a release of a public forum names its person', async () => {
    const { scope, forumId } = await openForum()
    const photoId = await keep()
    const personId = await personWith(scope, photoId)
    const roles = [{ kind: 'SPEAKER' as const, personId }]
    const talk = { kind: 'PLENARY' as const, title: { fr: 'Débat' }, startsAt, roles }
    accepted(await addSession(scope, talk, { at }))
    expect(await fileFacts(photoId, at)).toMatchObject({ isPublic: false, forumIds: [forumId] })
    accepted(await releaseQuietly(scope, { at }))
    expect((await fileFacts(photoId, at))?.isPublic).toBe(true)

    const into = await personWith(scope, photoId, 'Voorbeelt')
    await db().person.update({ where: { id: personId }, data: { photoId: null, mergedIntoId: into } })
    expect((await fileFacts(photoId, at))?.isPublic).toBe(true)

    const beforeTheForumWasPublished = new Date(at.getTime() - 2 * 86_400_000)
    expect((await fileFacts(photoId, beforeTheForumWasPublished))?.isPublic).toBe(false)
  })

  it('a portrait of somebody who is held back, or who declined, is not public', async () => {
    const { scope } = await openForum()
    const photoId = await keep()
    const personId = await personWith(scope, photoId)
    const roles = [{ kind: 'SPEAKER' as const, personId, announced: { fr: 'Une élue' }, heldBack: true }]
    const talk = { kind: 'PLENARY' as const, title: { fr: 'Débat' }, startsAt, roles }
    accepted(await addSession(scope, talk, { at }))
    accepted(await releaseQuietly(scope, { at }))
    expect((await fileFacts(photoId, at))?.isPublic).toBe(false)
  })

  it('material is public once it is published and its session released', async () => {
    const { scope, forumId } = await openForum()
    const { sessionId } = accepted(
      await addSession(scope, { kind: 'PLENARY', title: { fr: 'Débat' }, startsAt }, { at }),
    )
    const fileId = await keep()
    const material = await db().material.create({
      data: { sessionId, kind: 'FILE', title: 'Slides', fileId, position: 1, createdAt: at },
    })
    accepted(await releaseQuietly(scope, { at }))
    expect(await fileFacts(fileId, at)).toMatchObject({ isPublic: false, forumIds: [forumId] })
    await db().material.update({ where: { id: material.id }, data: { publishedAt: at } })
    expect((await fileFacts(fileId, at))?.isPublic).toBe(true)
    expect((await fileFacts(fileId, new Date(at.getTime() - 1)))?.isPublic).toBe(false)
  })

  it('a file goes when the last that points at it has gone', async () => {
    const { scope } = await openForum()
    const photoId = await keep('portrait.webp')
    const personId = await personWith(scope, photoId)
    await write((tx) => dropUnusedFile(tx, photoId))
    expect(await fileOctets(photoId)).not.toBeNull()
    await write(async (tx) => {
      await tx.person.update({ where: { id: personId }, data: { photoId: null } })
      await dropUnusedFile(tx, photoId)
    })
    expect(await fileOctets(photoId)).toBeNull()
  })
})
