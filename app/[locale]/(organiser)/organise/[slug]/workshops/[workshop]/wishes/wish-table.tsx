import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { type Column, Table } from '@/components/ui/table'
import { ThemeName } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { Link } from '@/i18n/navigation'
import { SeatDot } from '../../../../_parts/seat-dot'
import { themesOffered } from './offered'
import type { Wisher } from './wish-page'

type Props = { base: string; rows: readonly Wisher[]; workshop: WorkshopSetup }

/** Who wished what. */
export function WishTable({ base, rows, workshop }: Props) {
  const t = useTranslations('setup.wishes')
  const languages = useTranslations('ui.language')
  const themes = new Map(themesOffered(workshop).map((theme) => [theme.id, theme]))
  const numbers = new Map(workshop.tables.map(({ tableId, number }) => [tableId, number]))
  const columns: readonly Column<Wisher>[] = [
    {
      key: 'name',
      header: t('column.name'),
      cell: ({ registrationId, name, organisation, colour }) => (
        <span className="flex items-start gap-3">
          <span className="pt-1.5">
            <SeatDot colour={colour} name={name} />
          </span>
          <span className="min-w-0">
            <Link href={`${base}/${registrationId}`} className="inline-flex min-h-8 items-center text-link">
              {name}
            </Link>
            {organisation && <span className="block font-normal text-soft">{organisation}</span>}
          </span>
        </span>
      ),
    },
    {
      key: 'themes',
      header: t('column.themes'),
      cell: ({ themeIds }) => {
        const wished = themeIds.flatMap((id) => themes.get(id) ?? [])
        return wished.length === 0 ? (
          <span className="text-soft">{t('noTheme')}</span>
        ) : (
          <ol>
            {wished.map(({ id, name, position }) => (
              <li key={id}>
                <ThemeName position={position}>
                  <T value={name} />
                </ThemeName>
              </li>
            ))}
          </ol>
        )
      },
    },
    {
      key: 'languages',
      header: t('column.languages'),
      cell: (wisher) =>
        wisher.languages.map((language) => languages(language as 'fr')).join(', ') || (
          <span className="text-soft">{t('anyLanguage')}</span>
        ),
    },
    {
      key: 'standing',
      header: t('column.standing'),
      cell: ({ comes, needsAccess, staysAt }) =>
        (!comes || needsAccess || staysAt !== null) && (
          <span className="flex flex-wrap gap-1.5">
            {!comes && (
              <Badge tone="neutral" shape="dash">
                {t('away')}
              </Badge>
            )}
            {needsAccess && (
              <Badge tone="accent" shape="ring">
                {t('access')}
              </Badge>
            )}
            {staysAt !== null && (
              <Badge tone="ok" shape="tick">
                {t('stays', { number: numbers.get(staysAt) ?? 0 })}
              </Badge>
            )}
          </span>
        ),
    },
  ]
  return (
    <Table
      caption={t('people')}
      quietCaption
      columns={columns}
      rows={rows}
      rowKey={({ registrationId }) => registrationId}
    />
  )
}
