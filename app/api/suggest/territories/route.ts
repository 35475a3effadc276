import { defineRoute } from '@/app/_server/route'
import { suggestTerritories, type TerritoryIndex, territoryIndex } from '@/domain/people/territories'
import { asLocale } from '@/domain/shared/locale'
import { frenchDivisions } from '@/lib/territories/france'
import { territoryDetail } from './detail'

let index: Promise<TerritoryIndex> | undefined

/** Made at the first question, then kept: the list changes with a new version of the package only. */
function divisions(): Promise<TerritoryIndex> {
  index ??= frenchDivisions().then((all) =>
    territoryIndex(all.map((one) => ({ ...one, code: `${one.kind}:${one.code}` }))),
  )
  return index
}

/** French municipalities, intercommunalities and departments for what was typed. */
export const GET = defineRoute({ name: 'suggest.territories', limit: 'action' }, async ({ request }) => {
  const typed = (request.nextUrl.searchParams.get('q') ?? '').slice(0, 100)
  const locale = asLocale(request.nextUrl.searchParams.get('locale'))
  const detail = await territoryDetail(locale)
  const suggestions = suggestTerritories(await divisions(), typed, 8).map((territory) => ({
    value: territory.name,
    code: territory.code,
    detail: detail(territory),
  }))
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'public, max-age=86400' } })
})
