import { useTranslations } from 'next-intl'
import { MaterialFacts } from '@/components/programme/material-list'
import { Badge } from '@/components/ui/badge'
import type { SessionMaterial } from '@/domain/programme/material'
import { ActButton } from '../../../../../_form/act-button'
import { MoveButtons } from '../../../../../_parts/move-buttons'
import { Fold } from '../../_form/fold'
import { dropOne, moveOne, showOne } from './actions'
import { MaterialForm } from './material-form'
import { TitleForm } from './title-form'

type Props = { slug: string; sessionId: string; materials: readonly SessionMaterial[] }

/** Files, links and recordings of a session: in this order, each shown to the public or not. */
export function Materials({ slug, sessionId, materials }: Props) {
  const t = useTranslations('programme.materials')
  return (
    <div className="flex flex-col gap-4">
      {materials.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ol className="-mt-2 empty:hidden">
        {materials.map((material, index) => {
          const { id, title, by, published } = material
          const about = { forum: slug, id }
          return (
            <li
              key={id}
              className="grid items-center gap-x-6 gap-y-2 border-line border-b py-3 last:border-b-0 lg:grid-cols-[minmax(0,1fr)_auto]"
            >
              <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
                <p className="min-w-0">
                  <a href={material.href} className="inline-block py-0.5 font-semibold text-link">
                    {title}
                  </a>
                  <span className="block text-15 text-soft">
                    <MaterialFacts material={material} />
                    {by && ` · ${t('by', { name: by })}`}
                  </span>
                </p>
                {published ? (
                  <Badge tone="ok" shape="tick">
                    {t('published')}
                  </Badge>
                ) : (
                  <Badge tone={by ? 'warn' : 'neutral'} shape="ring">
                    {t(by ? 'waiting' : 'unpublished')}
                  </Badge>
                )}
              </div>
              <div className="-ms-5 flex flex-wrap items-center lg:ms-0">
                <div className="ms-5 md:ms-0">
                  <MoveButtons
                    action={moveOne}
                    forum={slug}
                    id={`${sessionId}/${id}`}
                    name={title}
                    first={index === 0}
                    last={index === materials.length - 1}
                  />
                </div>
                <ActButton
                  action={showOne}
                  hidden={{ ...about, published: published ? 'no' : 'yes' }}
                  variant="quiet"
                  label={t(published ? 'withdrawOf' : 'publishOf', { title })}
                >
                  {t(published ? 'withdraw' : 'publish')}
                </ActButton>
                <ActButton action={dropOne} hidden={about} variant="quiet" label={t('removeOf', { title })}>
                  {t('remove')}
                </ActButton>
              </div>
              <TitleForm slug={slug} material={material} />
            </li>
          )
        })}
      </ol>
      <Fold title={t('add')}>
        <MaterialForm slug={slug} sessionId={sessionId} />
      </Fold>
    </div>
  )
}
