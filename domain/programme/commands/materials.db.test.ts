import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, openForum, startOfTests } from '@/prisma/factories/forum'
import { publicMaterials, sessionMaterials } from '../queries/materials'
import { addMaterial, publishMaterial, removeMaterial, renameMaterial, reorderMaterials } from './materials'
import { addSession } from './sessions'

const at = startOfTests
const slides = { name: 'slides.pdf', contentType: 'application/pdf', bytes: new Uint8Array([37, 80, 68, 70]) }
const link = { kind: 'LINK' as const, title: 'Rapport', url: 'https://example.org/rapport' }

async function withSession() {
  const forum = await openForum()
  const talk = { kind: 'PLENARY' as const, title: { fr: 'Débat' } }
  const { sessionId } = accepted(await addSession(forum.scope, talk, { at }))
  const titles = async () => (await sessionMaterials(forum.scope, sessionId)).map(({ title }) => title)
  return { ...forum, sessionId, titles }
}

onEachDatabase('materials', () => {
  it('shows the public what is published, and nothing else', async () => {
    const { scope, slug, sessionId } = await withSession()
    const file = { kind: 'FILE' as const, title: 'Diapositives' }
    const { materialId } = accepted(await addMaterial(scope, sessionId, file, { at, file: slides }))
    accepted(await addMaterial(scope, sessionId, { ...link, published: true }, { at }))
    expect((await publicMaterials(slug))[sessionId]?.map(({ title, href }) => [title, href])).toEqual([
      ['Rapport', 'https://example.org/rapport'],
    ])
    accepted(await publishMaterial(scope, materialId, true, { at }))
    const { fileId } = await db().material.findUniqueOrThrow({ where: { id: materialId } })
    expect((await publicMaterials(slug))[sessionId]).toMatchObject([
      { kind: 'FILE', title: 'Diapositives', href: `/api/files/${fileId}`, file: { name: 'slides.pdf', size: 4 } },
      { kind: 'LINK', file: null },
    ])
    accepted(await publishMaterial(scope, materialId, false, { at }))
    expect((await publicMaterials(slug))[sessionId]).toHaveLength(1)
  })

  it('keeps the order it is given', async () => {
    const { scope, sessionId, titles } = await withSession()
    const ids: string[] = []
    for (const title of ['A', 'B', 'C']) {
      ids.push(accepted(await addMaterial(scope, sessionId, { ...link, title }, { at })).materialId)
    }
    accepted(await reorderMaterials(scope, sessionId, [ids[2] ?? '', ids[0] ?? ''], { at }))
    expect(await titles()).toEqual(['C', 'A', 'B'])
    accepted(await removeMaterial(scope, ids[0] ?? '', { at }))
    accepted(await addMaterial(scope, sessionId, { ...link, title: 'D' }, { at }))
    expect(await titles()).toEqual(['C', 'B', 'D'])
  })

  it('corrects a title', async () => {
    const { scope, sessionId, titles } = await withSession()
    const { materialId } = accepted(await addMaterial(scope, sessionId, link, { at }))
    accepted(await renameMaterial(scope, materialId, ' Le rapport ', { at }))
    expect(await titles()).toEqual(['Le rapport'])
    expect(await renameMaterial(scope, materialId, ' ', { at })).toEqual({ ok: false, error: 'invalid' })
    const elsewhere = await openForum()
    expect(await renameMaterial(elsewhere.scope, materialId, 'Autre', { at })).toEqual({
      ok: false,
      error: 'unknown-material',
    })
  })

  it('lets the file go with the last material that points at it', async () => {
    const { scope, sessionId } = await withSession()
    const file = { kind: 'FILE' as const, title: 'Diapositives' }
    const { materialId } = accepted(await addMaterial(scope, sessionId, file, { at, file: slides }))
    const { fileId } = await db().material.findUniqueOrThrow({ where: { id: materialId } })
    accepted(await removeMaterial(scope, materialId, { at }))
    expect(await db().storedFile.count({ where: { id: fileId ?? '' } })).toBe(0)
  })

  it('refuses a file without a file, a link without an address, and what belongs to another forum', async () => {
    const { scope, sessionId } = await withSession()
    expect(await addMaterial(scope, sessionId, { kind: 'FILE', title: 'Vide' }, { at })).toEqual({
      ok: false,
      error: 'file-missing',
    })
    expect(await addMaterial(scope, sessionId, { ...link, url: 'ftp://example.org' }, { at })).toEqual({
      ok: false,
      error: 'invalid',
    })
    const { materialId } = accepted(await addMaterial(scope, sessionId, link, { at }))
    const elsewhere = await openForum()
    expect(await addMaterial(elsewhere.scope, sessionId, link, { at })).toEqual({ ok: false, error: 'unknown-session' })
    expect(await publishMaterial(elsewhere.scope, materialId, true, { at })).toEqual({
      ok: false,
      error: 'unknown-material',
    })
    expect(await removeMaterial(elsewhere.scope, materialId, { at })).toEqual({ ok: false, error: 'unknown-material' })
  })
})
