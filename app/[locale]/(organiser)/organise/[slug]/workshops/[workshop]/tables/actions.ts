'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { refuse } from '@/domain/shared/result'
import { setTableRole, withdrawTableLinks } from '@/domain/workshops/commands/table-roles'
import { addTables, closeTable, placeTables, removeTable, saveTable } from '@/domain/workshops/commands/tables'
import { placesSchema, tableRoleKinds, tableSchema, tablesSchema } from '@/domain/workshops/schema'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../../../_form/in-forum'
import { seenWorkshop, workshopOf } from '../../_parts/seen-workshop'
import { holderTyped } from './holder-typed'
import { placeFromForm, tableFromForm, tablesFromForm, writtenPlaces } from './tables-from-form'

const tableOf = (form: FormData) => textOf(form, 'table')

export const furnishTables = defineAction(
  { name: 'workshops.add-tables', guard: inForum('workshops.edit'), schema: tablesSchema, read: tablesFromForm },
  async ({ scope, values, form }) => {
    const result = await addTables(scope, seenWorkshop(form), values)
    if (result.ok) refresh()
    return result
  },
)

export const keepTable = defineAction(
  { name: 'workshops.save-table', guard: inForum('workshops.edit'), schema: tableSchema, read: tableFromForm },
  async ({ scope, values, form }) => {
    const result = await saveTable(scope, seenWorkshop(form), tableOf(form), values)
    if (result.ok) refresh()
    return result
  },
)

export const dropTable = defineAction(
  { name: 'workshops.remove-table', guard: inForum('workshops.edit') },
  async ({ scope, form, facts }) => {
    const result = await removeTable(scope, seenWorkshop(form), tableOf(form))
    if (!result.ok) return result
    return redirect({
      href: `/organise/${forumOf(form)}/workshops/${workshopOf(form)}/tables`,
      locale: facts.locale,
    })
  },
)

/** Moves tables by the drawing: nothing is rendered anew, the drawing shows them already. */
export const placeAll = defineAction(
  {
    name: 'workshops.place-tables',
    guard: inForum('workshops.edit'),
    schema: z.object({ places: placesSchema }),
    read: (form) => ({ places: writtenPlaces(textOf(form, 'places')) }),
  },
  ({ scope, values, form }) => placeTables(scope, workshopOf(form), values.places),
)

export const placeOne = defineAction(
  {
    name: 'workshops.place-table',
    guard: inForum('workshops.edit'),
    schema: placesSchema.element,
    read: placeFromForm,
  },
  async ({ scope, values, form }) => {
    const result = await placeTables(scope, workshopOf(form), [values])
    if (result.ok) refresh()
    return result
  },
)

export const giveRole = defineAction(
  {
    name: 'workshops.set-table-role',
    guard: inForum('workshops.edit'),
    schema: z.object({ kind: z.enum(tableRoleKinds) }),
  },
  async ({ scope, values, form }) => {
    const holder = await holderTyped(scope, textOf(form, 'who'), textOf(form, 'whoCode'))
    if (holder === 'unknown') return refuse('unknown-holder')
    const role = { tableId: tableOf(form), kind: values.kind }
    const result = await setTableRole(scope, seenWorkshop(form), role, holder)
    if (result.ok) refresh()
    return result
  },
)

export const withdrawLinks = defineAction(
  { name: 'workshops.withdraw-table-links', guard: inForum('workshops.edit') },
  async ({ scope, form }) => {
    const result = await withdrawTableLinks(scope, workshopOf(form), tableOf(form))
    if (result.ok) refresh()
    return result
  },
)

export const shutTable = defineAction(
  { name: 'workshops.close-table', guard: inForum('workshops.run') },
  async ({ scope, form }) => {
    const result = await closeTable(scope, workshopOf(form), tableOf(form), textOf(form, 'closed') === 'yes')
    if (result.ok) refresh()
    return result
  },
)
