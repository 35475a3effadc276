import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { signedInUser } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { asLocale } from '@/domain/shared/locale'
import { Head } from '../../_parts/head'
import { MyShell } from '../../_parts/my-shell'
import { SeriesForm } from '../series-form'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tours.new')
  return { title: t('title') }
}

export default async function NewSeries({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  await signedInUser()
  const t = await getTranslations('tours')
  return (
    <MyShell>
      <Page>
        <Head title={t('new.title')} lead={t('new.lead')} back={{ href: '/organise/series', label: t('nav') }} />
        <SeriesForm />
      </Page>
    </MyShell>
  )
}
