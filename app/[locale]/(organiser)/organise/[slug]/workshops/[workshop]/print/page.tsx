import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { asLocale } from '@/domain/shared/locale'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { Link } from '@/i18n/navigation'
import { WorkshopHead } from '../../_parts/workshop-head'
import { NothingTold } from './_parts/nothing-told'

type Props = { params: Promise<{ locale: string; slug: string; workshop: string }> }

const lists = ['names', 'tables'] as const
const atTables = ['signs', 'sheets'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('print'))('title') }
}

export default async function Print({ params }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.run')
  const [t, workshop] = await Promise.all([getTranslations('print'), workshopSetup(scope, id)])
  if (!workshop) notFound()
  const base = `/organise/${slug}/workshops/${id}`
  const told = workshop.publishedPlanId !== null
  return (
    <Page>
      <WorkshopHead slug={slug} workshop={workshop} role={scope.role} lead={t('lead')} />
      <ul className="grid gap-5 md:grid-cols-2">
        {[...(told ? lists : []), ...atTables].map((one) => (
          <li key={one} className="rounded-14 border border-line bg-sheet p-5 sm:p-6">
            <Link href={`${base}/print/${one}`} className="inline-flex min-h-11 items-center text-link">
              <span className="font-display text-24 font-[650]">{t(`${one}.title`)}</span>
            </Link>
            <p className="text-soft">{t(`${one}.lead`)}</p>
          </li>
        ))}
      </ul>
      {!told && (
        <div className="mt-8">
          <NothingTold base={base} />
        </div>
      )}
    </Page>
  )
}
