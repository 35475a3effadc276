import { stringify } from 'csv-stringify/sync'
import { getTranslations } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { defineRoute, refusal } from '@/app/_server/route'
import { attendance } from '@/domain/registration/queries/attendance'
import { asLocale } from '@/domain/shared/locale'
import type { OrganisedForum } from '@/domain/shared/scope'

type Params = { locale: string; slug: string; session: string }

/** Who has a seat in a session, then who waits with their place, for a spreadsheet. */
export const GET = defineRoute<OrganisedForum, Params>(
  { name: 'organise.session-seats', guard: ({ params }) => organisedForum(params.slug, 'registrations.read') },
  async ({ scope, params }) => {
    const found = await attendance(scope, params.session)
    if (!found) return refusal('unknown-session', 404)
    const t = await getTranslations({ locale: asLocale(params.locale), namespace: 'seats.door' })
    const rows = [
      ...found.seated.map(({ listed, organisation }) => [listed, organisation, '']),
      ...found.waiting.map(({ listed, organisation }, index) => [listed, organisation, index + 1]),
    ]
    const content = stringify([[t('name'), t('organisation'), t('place')], ...rows], {
      bom: true,
      escape_formulas: true,
    })
    return new Response(content, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${t('file')}.csv"`,
        'Cache-Control': 'no-store',
      },
    })
  },
)
