import { openedTableLink, tableLinkId } from '@/app/_server/guards'
import { rememberLink } from '@/app/_server/hold-link'
import { defineRoute } from '@/app/_server/route'
import { seeOther } from '@/app/_server/see-other'
import { asLocale } from '@/domain/shared/locale'

/** The link of a table, from its sign or sheet: proves it once, leaves a signed cookie, and goes on to a page without a secret; a link that was withdrawn says so. */
export const GET = defineRoute<undefined, { locale: string; token: string }>(
  { name: 'tables.open', limit: 'token-page' },
  async ({ params }) => {
    const tables = `/${asLocale(params.locale)}/tables`
    const table = await openedTableLink(params.token)
    if (!table) return seeOther(tables)
    await rememberLink({ id: tableLinkId(table), version: table.linkVersion })
    return seeOther(`${tables}/${table.tableId}`)
  },
)
