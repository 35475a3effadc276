import type { Prisma, PrismaClient } from './generated/sqlite/client'

/** One type for both engines: the SQLite client's, the narrower of the two. */
export type Db = PrismaClient
export type Tx = Prisma.TransactionClient
