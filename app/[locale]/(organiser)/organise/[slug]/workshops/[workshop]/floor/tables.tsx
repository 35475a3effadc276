import { useTranslations } from 'next-intl'
import { RoundTable, type ThemeNumber } from '@/components/ui/round-table'
import { T } from '@/components/ui/translated'
import type { FloorTable } from '@/domain/workshops/queries/floor'
import { ActButton } from '../../../../_form/act-button'
import { Block } from '../../../../_parts/block'
import { close } from './actions'

type Props = {
  forum: string
  workshop: string
  tables: readonly FloorTable[]
  links: readonly { tableId: string; host: string }[]
  locale: string
  /** The one whose seats are drawn. */
  round: number
}

const plate = (position: number | undefined) => (position ? { theme: (((position - 1) % 5) + 1) as ThemeNumber } : {})

/** The room, table by table: how many are expected in this round, the host's page, and closing a table. */
export function Tables({ forum, workshop, tables, links, locale, round }: Props) {
  const t = useTranslations('floor.tables')
  return (
    <Block id="tables" title={t('title', { round })}>
      <ul className="grid gap-x-8 sm:grid-cols-2 xl:grid-cols-3">
        {tables.map(({ tableId, number, theme, maxSeats, closed, taken }) => {
          const here = taken[round - 1] ?? 0
          const host = links.find((link) => link.tableId === tableId)?.host
          const seats = Array.from({ length: Math.max(maxSeats, here) }, (_, index) => ({
            type: index < here ? (1 as const) : ('empty' as const),
          }))
          return (
            <li key={tableId} className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-4 border-line border-b py-3">
              <RoundTable seats={seats} plate={String(number)} size={64} {...plate(theme?.position)} />
              <div className="flex min-w-0 flex-col gap-1">
                <p className="font-semibold">
                  {t('table', { number })}
                  {closed && <span className="text-live"> · {t('closed')}</span>}
                </p>
                <p className="text-15 text-soft">
                  {t('people', { here, seats: maxSeats })}
                  {theme && (
                    <>
                      {' · '}
                      <T value={theme.name} />
                    </>
                  )}
                </p>
                <div className="flex flex-wrap items-center justify-between gap-x-4">
                  {host && (
                    <a
                      href={`/${locale}/tables/open/${host}`}
                      className="inline-flex min-h-11 items-center text-15 text-link"
                    >
                      {t('host')}
                      <span className="sr-only"> – {t('table', { number })}</span>
                    </a>
                  )}
                  <ActButton
                    action={close}
                    hidden={{ forum, workshop, table: tableId, closed: closed ? 'no' : 'yes' }}
                    variant="quiet"
                    label={t(closed ? 'openNumber' : 'closeNumber', { number })}
                  >
                    {t(closed ? 'open' : 'close')}
                  </ActButton>
                </div>
              </div>
            </li>
          )
        })}
      </ul>
    </Block>
  )
}
