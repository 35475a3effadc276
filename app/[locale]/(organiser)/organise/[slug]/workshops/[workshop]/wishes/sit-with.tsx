import { useTranslations } from 'next-intl'
import { Block } from '../../../../_parts/block'
import { namesIn } from './names-in'
import type { WishOverview } from './wish-page'

/** Pairs who asked to sit together and both agreed. */
export function SitWith({ overview }: { overview: WishOverview }) {
  const t = useTranslations('setup.wishes')
  const nameOf = namesIn(overview)
  return (
    <Block id="sit-with" title={t('sitWith', { count: overview.sitWiths.length })}>
      <p className="mb-3 max-w-text text-soft">{t('sitWithText')}</p>
      <ul className="columns-1 gap-x-10 text-15 md:columns-2">
        {overview.sitWiths.map(({ id, askerId, agreedId, everyRound }) => (
          <li key={id} className="break-inside-avoid border-line border-b py-2">
            {t('pair', { one: nameOf(askerId), other: nameOf(agreedId ?? '') })}{' '}
            <span className="text-soft">({t(everyRound ? 'everyRound' : 'firstRound')})</span>
          </li>
        ))}
      </ul>
    </Block>
  )
}
