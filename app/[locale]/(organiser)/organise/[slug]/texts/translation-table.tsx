import { useLocale, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { type Locale, locales } from '@/domain/shared/locale'
import { type Multilingual, words } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'
import { Block } from '../../_parts/block'

type Row = { id: string; href: string; value: Multilingual }
type Props = { id: string; title: string; rows: readonly Row[]; wanted: readonly Locale[]; mayEdit: boolean }

/** Short texts side by side in their languages, with the way to where they are written. */
export function TranslationTable({ id, title, rows, wanted, mayEdit }: Props) {
  const t = useTranslations('organise')
  const language = useTranslations('ui.language')
  const reader = useLocale()
  if (rows.length === 0) return null
  return (
    <Block id={id} title={title}>
      <Table
        caption={title}
        quietCaption
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          ...locales.map((locale) => ({
            key: locale,
            header: language(locale),
            cell: ({ value }: Row) =>
              value[locale] === undefined ? (
                wanted.includes(locale) && <span className="font-semibold text-live">{t('common.missing')}</span>
              ) : (
                <span lang={locale} className="font-normal">
                  {value[locale]}
                </span>
              ),
          })),
          ...(mayEdit
            ? [
                {
                  key: 'edit',
                  header: t('common.edit'),
                  unlabelled: true,
                  align: 'end' as const,
                  cell: ({ href, value }: Row) => (
                    <Link href={href} className="inline-flex min-h-8 items-center text-link">
                      {t('texts.editThere')}
                      <span className="sr-only"> {words(value, reader)}</span>
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Block>
  )
}
