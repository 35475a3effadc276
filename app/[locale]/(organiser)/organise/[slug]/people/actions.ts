'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { refreshForums } from '@/app/_server/cached'
import { textOf } from '@/app/_server/form'
import { sentPortrait } from '@/app/_server/sent-files'
import { addPerson, editPerson } from '@/domain/people/commands/person'
import { personFromForm } from '@/domain/people/person-form'
import { pagesOfPerson } from '@/domain/people/queries/directory'
import { personSchema } from '@/domain/people/schema'
import { erasePerson } from '@/domain/programme/commands/erase-person'
import { sendHatLink, withdrawHatLink } from '@/domain/programme/commands/hat-links'
import { mergePeople } from '@/domain/programme/commands/merge-people'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../_form/in-forum'
import { knownBy } from './known-by'

const idIn = (form: FormData) => textOf(form, 'id')
const people = (form: FormData) => `/organise/${forumOf(form)}/people`

export const createPerson = defineAction(
  {
    name: 'people.add',
    guard: inForum('programme.edit'),
    read: personFromForm,
    schema: personSchema,
    files: { portrait: sentPortrait },
  },
  async ({ scope, values, files, form, facts }) => {
    const somebodyElse = form.get('somebodyElse') === 'on'
    const result = await addPerson(scope, values, { somebodyElse, portrait: files.portrait })
    if (!result.ok) {
      return result.error === 'namesake' ? { ...result, value: await knownBy(scope, values, facts.locale) } : result
    }
    return redirect({ href: `${people(form)}/${result.value.personId}`, locale: facts.locale })
  },
)

export const savePerson = defineAction(
  {
    name: 'people.edit',
    guard: inForum('programme.edit'),
    read: personFromForm,
    schema: personSchema,
    files: { portrait: sentPortrait },
  },
  async ({ scope, values, files, form }) => {
    const portrait = files.portrait ?? (form.get('noPortrait') === 'on' ? null : undefined)
    const result = await editPerson(scope, idIn(form), values, { portrait })
    if (result.ok) {
      refreshForums(await pagesOfPerson(idIn(form)))
      refresh()
    }
    return result
  },
)

export const sendLink = defineAction(
  { name: 'people.send-link', guard: inForum('programme.edit') },
  async ({ scope, form }) => {
    const result = await sendHatLink(scope, idIn(form))
    refresh()
    return result
  },
)

export const withdrawLink = defineAction(
  { name: 'people.withdraw-link', guard: inForum('programme.edit') },
  async ({ scope, form }) => {
    const result = await withdrawHatLink(scope, idIn(form))
    refresh()
    return result
  },
)

export const merge = defineAction(
  { name: 'people.merge', guard: inForum('programme.edit') },
  async ({ scope, form, facts }) => {
    const result = await mergePeople(scope, { from: textOf(form, 'from'), into: textOf(form, 'into') })
    if (!result.ok) return result
    refreshForums(result.value.forumSlugs)
    return redirect({ href: `${people(form)}/${textOf(form, 'into')}`, locale: facts.locale })
  },
)

export const erase = defineAction(
  { name: 'people.erase', guard: inForum('programme.release') },
  async ({ scope, form, facts }) => {
    const result = await erasePerson(scope, idIn(form))
    if (!result.ok) return result
    refreshForums(result.value.forumSlugs)
    return redirect({ href: people(form), locale: facts.locale })
  },
)
