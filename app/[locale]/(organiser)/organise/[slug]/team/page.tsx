import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { may } from '@/domain/people/policy'
import { teamOf } from '@/domain/people/queries/team'
import { asLocale } from '@/domain/shared/locale'
import { Block } from '../../_parts/block'
import { Head } from '../../_parts/head'
import { InviteForm } from './invite-form'
import { MemberLine } from './member-line'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.team')
  return { title: t('title') }
}

export default async function Team({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [t, team] = await Promise.all([getTranslations('organise.team'), teamOf(scope)])
  const mayEdit = may(scope.role, 'team.edit')
  const owners = team.filter(({ role }) => role === 'OWNER').length
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} />
      <ul className="mb-12 border-line border-t">
        {team.map((member) => (
          <MemberLine
            key={member.userId}
            slug={slug}
            member={member}
            mayEdit={mayEdit && !(member.role === 'OWNER' && owners === 1)}
          />
        ))}
      </ul>
      {mayEdit && (
        <Block id="invite" title={t('invite')}>
          <InviteForm slug={slug} />
        </Block>
      )}
    </Page>
  )
}
