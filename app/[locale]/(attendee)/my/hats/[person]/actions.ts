'use server'

import { defineAction } from '@/app/_server/action'
import { refreshForums } from '@/app/_server/cached'
import { textOf } from '@/app/_server/form'
import { sentDocument, sentPortrait } from '@/app/_server/sent-files'
import { correctOwn } from '@/domain/people/commands/person'
import { personFromForm } from '@/domain/people/person-form'
import { pagesOfPerson } from '@/domain/people/queries/directory'
import { ownPersonSchema } from '@/domain/people/schema'
import { addOwnMaterial, answerHats, removeOwnMaterial } from '@/domain/programme/commands/own-hats'
import { answerFromForm, answerSchema, ownMaterialFromForm, ownMaterialSchema } from '@/domain/programme/own-hats'
import { backToHats, ownHatsOf } from './_parts/own'

export const answer = defineAction(
  { name: 'hats.answer', guard: ownHatsOf, read: answerFromForm, schema: answerSchema },
  async ({ scope, values, form, facts }) => {
    const result = await answerHats(scope, values)
    return result.ok ? backToHats(form, facts.locale, values.yes ? 'yes' : 'no') : result
  },
)

export const correct = defineAction(
  {
    name: 'hats.correct',
    guard: ownHatsOf,
    read: personFromForm,
    schema: ownPersonSchema,
    files: { portrait: sentPortrait },
  },
  async ({ scope, values, files, form, facts }) => {
    const portrait = files.portrait ?? (form.get('noPortrait') === 'on' ? null : undefined)
    const result = await correctOwn(scope, values, { portrait })
    if (!result.ok) return result
    refreshForums(await pagesOfPerson(scope.personId))
    return backToHats(form, facts.locale, 'corrected')
  },
)

export const addMaterial = defineAction(
  {
    name: 'hats.add-material',
    guard: ownHatsOf,
    read: ownMaterialFromForm,
    schema: ownMaterialSchema,
    files: { file: sentDocument },
  },
  async ({ scope, values, files, form, facts }) => {
    const result = await addOwnMaterial(scope, values, { file: files.file })
    return result.ok ? backToHats(form, facts.locale, 'material') : result
  },
)

export const removeMaterial = defineAction(
  { name: 'hats.remove-material', guard: ownHatsOf },
  async ({ scope, form, facts }) => {
    const result = await removeOwnMaterial(scope, textOf(form, 'id'))
    return result.ok ? backToHats(form, facts.locale, 'removed') : result
  },
)
