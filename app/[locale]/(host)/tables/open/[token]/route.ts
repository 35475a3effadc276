import { openedTableLink, tableLinkId } from '@/app/_server/guards'
import { rememberLink } from '@/app/_server/hold-link'
import { defineRoute } from '@/app/_server/route'
import { seeOther } from '@/app/_server/see-other'
import { asLocale } from '@/domain/shared/locale'

/** The link of a table, from its sign or sheet: proves it once, leaves a signed cookie, and goes on to a page without a secret. */
export const GET = defineRoute<undefined, { locale: string; token: string }>(
  { name: 'tables.open', limit: 'token-page' },
  async ({ params }) => {
    const { linkVersion, ...table } = await openedTableLink(params.token)
    await rememberLink({ id: tableLinkId(table), version: linkVersion })
    return seeOther(`/${asLocale(params.locale)}/tables/${table.tableId}`)
  },
)
