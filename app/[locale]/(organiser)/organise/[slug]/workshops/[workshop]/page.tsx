import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { asLocale } from '@/domain/shared/locale'
import { workshopSetup } from '@/domain/workshops/queries/workshop'
import { WorkshopHead } from '../_parts/workshop-head'

type Props = { params: Promise<{ locale: string; slug: string; workshop: string }> }

export default async function WorkshopSettings({ params }: Props) {
  const { locale, slug, workshop: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'forum.read')
  const workshop = await workshopSetup(scope, id)
  if (!workshop) notFound()
  return (
    <Page>
      <WorkshopHead slug={slug} workshop={workshop} />
    </Page>
  )
}
