'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { refreshForum } from '@/app/_server/cached'
import { setOrganisations } from '@/domain/forum/commands'
import { forumOf, inForum } from '../../_form/in-forum'
import { redrawn } from '../../_form/rows'
import { organisationsForm, organisationsFromForm } from './organisations-from-form'

export const keepOrganisations = defineAction(
  {
    name: 'organise.save-organisations',
    guard: inForum('forum.edit'),
    schema: organisationsForm,
    read: organisationsFromForm,
    redraw: redrawn,
  },
  async ({ scope, values, form }) => {
    const result = await setOrganisations(scope, values)
    if (!result.ok) return result
    refreshForum(forumOf(form))
    refresh()
    return result
  },
)
