import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { signedInUser } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { T } from '@/components/ui/translated'
import { mySeries } from '@/domain/forum/queries/series'
import { asLocale } from '@/domain/shared/locale'
import { Link } from '@/i18n/navigation'
import { Head } from '../_parts/head'
import { MyShell } from '../_parts/my-shell'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tours')
  return { title: t('nav') }
}

export default async function MySeriesPage({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  const user = await signedInUser()
  const [t, series] = await Promise.all([getTranslations('tours'), mySeries(user)])
  const open = (
    <ButtonLink href="/organise/series/new" variant="solid">
      {t('list.open')}
    </ButtonLink>
  )
  return (
    <MyShell>
      <Page>
        <Head title={t('nav')} lead={t('list.lead')} actions={series.length > 0 && open} />
        {series.length === 0 ? (
          <EmptyState title={t('list.emptyTitle')} action={open}>
            {t('list.emptyText')}
          </EmptyState>
        ) : (
          <ul className="border-line border-t">
            {series.map(({ id, slug, name, cities }) => (
              <li
                key={id}
                className="relative grid gap-x-6 gap-y-1 border-line border-b py-4 hover:bg-wash md:grid-cols-[minmax(0,1fr)_10rem] md:items-center"
              >
                <div className="min-w-0">
                  <Link
                    href={`/organise/series/${slug}`}
                    className="font-display text-24 font-[650] leading-tight tracking-[-0.015em] after:absolute after:inset-0"
                  >
                    <T value={name} />
                  </Link>
                  {cities.length > 0 && <p className="text-15 text-soft">{cities.join(' → ')}</p>}
                </div>
                <p className="text-15 md:text-end">{t('stops', { count: cities.length })}</p>
              </li>
            ))}
          </ul>
        )}
      </Page>
    </MyShell>
  )
}
