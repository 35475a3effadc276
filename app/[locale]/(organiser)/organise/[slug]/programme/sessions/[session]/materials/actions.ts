'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { refreshForum } from '@/app/_server/cached'
import { textOf } from '@/app/_server/form'
import { sentDocument } from '@/app/_server/sent-files'
import {
  addMaterial,
  publishMaterial,
  removeMaterial,
  renameMaterial,
  reorderMaterials,
} from '@/domain/programme/commands/materials'
import { materialSchema, materialTitleSchema } from '@/domain/programme/material'
import { sessionMaterials } from '@/domain/programme/queries/materials'
import type { Result } from '@/domain/shared/result'
import { forumOf, inForum } from '../../../../../_form/in-forum'
import { nested, ticked } from '../../../../../_form/nested'
import { moved } from '../../../../../_form/reorder'

/** Materials are no part of a release: the public page changes at once. */
function shown<Given extends Result<unknown, string>>(form: FormData, result: Given): Given {
  if (result.ok) {
    refreshForum(forumOf(form))
    refresh()
  }
  return result
}

export const addOne = defineAction(
  {
    name: 'programme.add-material',
    guard: inForum('programme.edit'),
    schema: materialSchema,
    read: (form) => ({ ...nested(form), ...ticked(form, ['published']) }),
    files: { file: sentDocument },
  },
  async ({ scope, values, files, form }) =>
    shown(form, await addMaterial(scope, textOf(form, 'session'), values, { file: files.file })),
)

export const renameOne = defineAction(
  { name: 'programme.rename-material', guard: inForum('programme.edit'), schema: materialTitleSchema, read: nested },
  async ({ scope, values, form }) => shown(form, await renameMaterial(scope, textOf(form, 'id'), values.title)),
)

export const showOne = defineAction(
  { name: 'programme.publish-material', guard: inForum('programme.edit') },
  async ({ scope, form }) =>
    shown(form, await publishMaterial(scope, textOf(form, 'id'), textOf(form, 'published') === 'yes')),
)

export const dropOne = defineAction(
  { name: 'programme.remove-material', guard: inForum('programme.edit') },
  async ({ scope, form }) => shown(form, await removeMaterial(scope, textOf(form, 'id'))),
)

/** The id of a line is "session/material", so that the order of one session is changed. */
export const moveOne = defineAction(
  { name: 'programme.move-material', guard: inForum('programme.edit') },
  async ({ scope, form }) => {
    const [session = '', id = ''] = textOf(form, 'id').split('/')
    const ids = (await sessionMaterials(scope, session)).map((material) => material.id)
    return shown(form, await reorderMaterials(scope, session, moved(ids, id, textOf(form, 'to'))))
  },
)
