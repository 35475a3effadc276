import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ClientMessages } from '@/components/layout/client-messages'
import { Page } from '@/components/layout/page'
import { asLocale } from '@/domain/shared/locale'
import { wishOf } from '@/domain/workshops/queries/wish-of'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { Link } from '@/i18n/navigation'
import { Head } from '../../../../../_parts/head'
import { languagesOffered, themesOffered } from '../offered'
import { WishForm } from './wish-form'

type Props = { params: Promise<{ locale: string; slug: string; workshop: string; registration: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('setup.wish')
  return { title: t('title') }
}

export default async function OneWish({ params }: Props) {
  const { locale, slug, workshop: id, registration } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'workshops.seat')
  const [t, workshop, wish] = await Promise.all([
    getTranslations('setup.wish'),
    workshopSetup(scope, id),
    wishOf(scope, id, registration),
  ])
  if (!workshop || !wish) notFound()
  return (
    <Page width="form">
      <Head
        back={{ href: `/organise/${slug}/workshops/${id}/wishes`, label: t('back') }}
        over={t('title')}
        title={wish.name}
        lead={
          <>
            {wish.organisation && `${wish.organisation} · `}
            <Link href={`/organise/${slug}/registrations/${registration}`} className="text-link">
              {t('registration')}
            </Link>
          </>
        }
      />
      <ClientMessages of={['organise', 'setup']}>
        <WishForm
          slug={slug}
          workshopId={id}
          wish={wish}
          themes={themesOffered(workshop)}
          languages={languagesOffered(workshop)}
        />
      </ClientMessages>
    </Page>
  )
}
