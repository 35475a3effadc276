'use server'

import { defineAction } from '@/app/_server/action'
import { refreshForum } from '@/app/_server/cached'
import { textOf } from '@/app/_server/form'
import {
  removeConsent,
  removeQuestion,
  reorderQuestions,
  saveConsent,
  saveQuestion,
} from '@/domain/registration/commands/questions'
import { setupOf } from '@/domain/registration/queries/setup'
import { consentSchema, questionSchema } from '@/domain/registration/setup'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../_form/in-forum'
import { nested, ticked } from '../../_form/nested'
import { moved } from '../../_form/reorder'
import { questionFromForm } from './question-from-form'

const backTo = (form: FormData) => `/organise/${forumOf(form)}/questions`

export const keepQuestion = defineAction(
  {
    name: 'organise.save-question',
    guard: inForum('forum.edit'),
    schema: questionSchema,
    read: questionFromForm,
  },
  async ({ scope, values, form, facts }) => {
    const result = await saveQuestion(scope, values)
    if (!result.ok) return result
    refreshForum(forumOf(form))
    return redirect({ href: backTo(form), locale: facts.locale })
  },
)

export const dropQuestion = defineAction(
  { name: 'organise.remove-question', guard: inForum('forum.edit') },
  async ({ scope, form, facts }) => {
    const result = await removeQuestion(scope, textOf(form, 'id'))
    if (!result.ok) return result
    refreshForum(forumOf(form))
    return redirect({ href: backTo(form), locale: facts.locale })
  },
)

export const moveInQuestions = defineAction(
  { name: 'organise.move-question', guard: inForum('forum.edit') },
  async ({ scope, form }) => {
    const ids = (await setupOf(scope)).questions.map(({ id }) => id)
    const result = await reorderQuestions(scope, moved(ids, textOf(form, 'id'), textOf(form, 'to')))
    refreshForum(forumOf(form))
    return result
  },
)

export const keepConsent = defineAction(
  {
    name: 'organise.save-consent',
    guard: inForum('forum.edit'),
    schema: consentSchema,
    read: (form) => ({ ...nested(form), ...ticked(form, ['required']) }),
  },
  async ({ scope, values, form, facts }) => {
    const result = await saveConsent(scope, values)
    if (!result.ok) return result
    refreshForum(forumOf(form))
    return redirect({ href: backTo(form), locale: facts.locale })
  },
)

export const dropConsent = defineAction(
  { name: 'organise.remove-consent', guard: inForum('forum.edit') },
  async ({ scope, form, facts }) => {
    const result = await removeConsent(scope, textOf(form, 'id'))
    if (!result.ok) return result
    refreshForum(forumOf(form))
    return redirect({ href: backTo(form), locale: facts.locale })
  },
)
