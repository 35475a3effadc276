'use server'

import { defineAction } from '@/app/_server/action'
import { refreshForum, refreshTours } from '@/app/_server/cached'
import { textOf } from '@/app/_server/form'
import { organisedSeries, signedInUser } from '@/app/_server/guards'
import { openSeries, putInSeries, saveSeries } from '@/domain/forum/commands/series'
import { seriesForUser } from '@/domain/forum/queries/series'
import { seriesSchema } from '@/domain/forum/schema'
import { redirect } from '@/i18n/navigation'
import { atFreeAddress, withAddress } from '../_form/free-address'
import { forumOf, inForum } from '../_form/in-forum'
import { reservedSeriesSlugs } from '../_form/slugs'

export const openTour = defineAction(
  { name: 'organise.open-series', guard: signedInUser, schema: seriesSchema, read: withAddress },
  async ({ scope, values, form, facts }) => {
    const result = await atFreeAddress(form, values.slug, reservedSeriesSlugs, (slug) =>
      openSeries(scope, { ...values, slug }),
    )
    return result.ok ? redirect({ href: `/organise/series/${result.value.slug}`, locale: facts.locale }) : result
  },
)

export const saveTour = defineAction(
  {
    name: 'organise.save-series',
    guard: (form) => organisedSeries(textOf(form, 'series')),
    schema: seriesSchema,
    read: withAddress,
  },
  async ({ scope, values, form, facts }) => {
    const result = await atFreeAddress(form, values.slug, reservedSeriesSlugs, (slug) =>
      saveSeries(scope, { ...values, slug }),
    )
    if (!result.ok) return result
    refreshTours()
    if (result.value.slug === textOf(form, 'series')) return result
    return redirect({ href: `/organise/series/${result.value.slug}`, locale: facts.locale })
  },
)

export const addStop = defineAction(
  { name: 'organise.add-stop', guard: inForum('forum.edit') },
  async ({ scope, form }) => {
    const { seriesId } = await organisedSeries(textOf(form, 'series'))
    const result = await putInSeries(scope, seriesId)
    if (result.ok) refreshForum(forumOf(form))
    return result
  },
)

export const leaveTour = defineAction(
  { name: 'organise.leave-series', guard: inForum('forum.edit') },
  async ({ scope, form, facts }) => {
    const result = await putInSeries(scope, null)
    if (!result.ok) return result
    refreshForum(forumOf(form))
    // whoever takes their only stop out may have no more to say in the tour
    const still = await seriesForUser(textOf(form, 'series'), await signedInUser())
    return still ? result : redirect({ href: '/organise/series', locale: facts.locale })
  },
)
