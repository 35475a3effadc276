-- CreateEnum
CREATE TYPE "WorkshopFormat" AS ENUM ('ROUNDS', 'FIXED', 'FREE', 'CARDS');

-- CreateEnum
CREATE TYPE "TableRoleKind" AS ENUM ('HOST', 'RAPPORTEUR', 'WITNESS');

-- CreateEnum
CREATE TYPE "RoundStep" AS ENUM ('TALK', 'WRITE', 'DEAL', 'SWAP', 'CHOOSE', 'SHARE');

-- CreateEnum
CREATE TYPE "PlanStatus" AS ENUM ('DRAFT', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "TickedBy" AS ENUM ('HOST', 'RAPPORTEUR', 'ORGANISER', 'SELF');

-- CreateTable
CREATE TABLE "Workshop" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "format" "WorkshopFormat" NOT NULL,
    "themeOnce" BOOLEAN NOT NULL DEFAULT true,
    "welcomeMinutes" INTEGER NOT NULL DEFAULT 0,
    "harvestMinutes" INTEGER NOT NULL DEFAULT 0,
    "weights" JSONB NOT NULL,
    "rapporteursStay" BOOLEAN NOT NULL DEFAULT false,
    "countEarlier" BOOLEAN NOT NULL DEFAULT false,
    "wishesUntil" TIMESTAMP(3),
    "cardsWritten" INTEGER NOT NULL DEFAULT 5,
    "cardsDealt" INTEGER NOT NULL DEFAULT 3,
    "cardsChosen" INTEGER NOT NULL DEFAULT 5,
    "cardColours" JSONB,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "planCounter" INTEGER NOT NULL DEFAULT 0,
    "publishedPlanId" TEXT,
    "roundReached" INTEGER NOT NULL DEFAULT 0,
    "openedAt" TIMESTAMP(3),
    "openedById" TEXT,
    "frozenAt" TIMESTAMP(3),
    "frozenById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Workshop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkshopTable" (
    "id" TEXT NOT NULL,
    "workshopId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "label" JSONB,
    "roomId" TEXT,
    "themeId" TEXT,
    "questionId" TEXT,
    "ownQuestion" JSONB,
    "minSeats" INTEGER NOT NULL,
    "maxSeats" INTEGER NOT NULL,
    "accessible" BOOLEAN NOT NULL DEFAULT true,
    "x" DOUBLE PRECISION,
    "y" DOUBLE PRECISION,
    "language" TEXT,
    "linkVersion" INTEGER NOT NULL DEFAULT 1,
    "closedAt" TIMESTAMP(3),
    "closedById" TEXT,
    "deals" INTEGER NOT NULL DEFAULT 0,
    "chosen" INTEGER NOT NULL DEFAULT 0,
    "sharedAt" TIMESTAMP(3),

    CONSTRAINT "WorkshopTable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TableRole" (
    "id" TEXT NOT NULL,
    "tableId" TEXT NOT NULL,
    "kind" "TableRoleKind" NOT NULL,
    "personId" TEXT,
    "registrationId" TEXT,

    CONSTRAINT "TableRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkshopRound" (
    "id" TEXT NOT NULL,
    "workshopId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "step" "RoundStep" NOT NULL DEFAULT 'TALK',
    "title" JSONB,
    "startsAt" TIMESTAMP(3),
    "minutes" INTEGER NOT NULL,
    "movingMinutes" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMP(3),
    "startedById" TEXT,
    "pausedAt" TIMESTAMP(3),
    "pausedMs" INTEGER NOT NULL DEFAULT 0,
    "addedSeconds" INTEGER NOT NULL DEFAULT 0,
    "endedAt" TIMESTAMP(3),
    "endedById" TEXT,

    CONSTRAINT "WorkshopRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Wish" (
    "workshopId" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "comes" BOOLEAN NOT NULL DEFAULT true,
    "themeIds" JSONB NOT NULL,
    "languages" JSONB NOT NULL,
    "needsAccess" BOOLEAN,
    "byMail" BOOLEAN NOT NULL DEFAULT true,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedById" TEXT,

    CONSTRAINT "Wish_pkey" PRIMARY KEY ("workshopId","registrationId")
);

-- CreateTable
CREATE TABLE "SitWith" (
    "id" TEXT NOT NULL,
    "workshopId" TEXT NOT NULL,
    "askerId" TEXT NOT NULL,
    "askedKey" TEXT NOT NULL,
    "askedSealed" TEXT NOT NULL,
    "everyRound" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "agreedId" TEXT,
    "agreedAt" TIMESTAMP(3),
    "declinedAt" TIMESTAMP(3),

    CONSTRAINT "SitWith_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeepApart" (
    "id" TEXT NOT NULL,
    "workshopId" TEXT NOT NULL,
    "firstId" TEXT NOT NULL,
    "secondId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,

    CONSTRAINT "KeepApart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatLock" (
    "workshopId" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "tableId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT NOT NULL,

    CONSTRAINT "SeatLock_pkey" PRIMARY KEY ("workshopId","registrationId","round")
);

-- CreateTable
CREATE TABLE "SeatingPlan" (
    "id" TEXT NOT NULL,
    "workshopId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "PlanStatus" NOT NULL DEFAULT 'DRAFT',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "seed" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,
    "bounds" JSONB NOT NULL,
    "proved" BOOLEAN NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "publishedAt" TIMESTAMP(3),
    "publishedById" TEXT,
    "reason" TEXT,
    "repairOfId" TEXT,

    CONSTRAINT "SeatingPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Seat" (
    "planId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "registrationId" TEXT NOT NULL,
    "tableId" TEXT NOT NULL,

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("planId","round","registrationId")
);

-- CreateTable
CREATE TABLE "TableFill" (
    "planId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "tableId" TEXT NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TableFill_pkey" PRIMARY KEY ("planId","round","tableId")
);

-- CreateTable
CREATE TABLE "SeatMove" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "act" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "undoneAt" TIMESTAMP(3),
    "undoneById" TEXT,

    CONSTRAINT "SeatMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "workshopId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "registrationId" TEXT NOT NULL,
    "tableId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "by" "TickedBy" NOT NULL,
    "userId" TEXT,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("workshopId","round","registrationId")
);

-- CreateTable
CREATE TABLE "Card" (
    "id" TEXT NOT NULL,
    "tableId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "colour" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" TEXT,
    "holderId" TEXT,
    "rank" INTEGER,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "chosenAt" TIMESTAMP(3),

    CONSTRAINT "Card_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Workshop_sessionId_key" ON "Workshop"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "Workshop_publishedPlanId_key" ON "Workshop"("publishedPlanId");

-- CreateIndex
CREATE INDEX "Workshop_forumId_idx" ON "Workshop"("forumId");

-- CreateIndex
CREATE INDEX "WorkshopTable_roomId_idx" ON "WorkshopTable"("roomId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopTable_workshopId_number_key" ON "WorkshopTable"("workshopId", "number");

-- CreateIndex
CREATE INDEX "TableRole_personId_idx" ON "TableRole"("personId");

-- CreateIndex
CREATE INDEX "TableRole_registrationId_idx" ON "TableRole"("registrationId");

-- CreateIndex
CREATE UNIQUE INDEX "TableRole_tableId_kind_key" ON "TableRole"("tableId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopRound_workshopId_number_key" ON "WorkshopRound"("workshopId", "number");

-- CreateIndex
CREATE INDEX "Wish_registrationId_idx" ON "Wish"("registrationId");

-- CreateIndex
CREATE INDEX "SitWith_workshopId_askedKey_idx" ON "SitWith"("workshopId", "askedKey");

-- CreateIndex
CREATE INDEX "SitWith_askerId_idx" ON "SitWith"("askerId");

-- CreateIndex
CREATE INDEX "SitWith_agreedId_idx" ON "SitWith"("agreedId");

-- CreateIndex
CREATE UNIQUE INDEX "SitWith_workshopId_askerId_askedKey_key" ON "SitWith"("workshopId", "askerId", "askedKey");

-- CreateIndex
CREATE INDEX "KeepApart_firstId_idx" ON "KeepApart"("firstId");

-- CreateIndex
CREATE INDEX "KeepApart_secondId_idx" ON "KeepApart"("secondId");

-- CreateIndex
CREATE UNIQUE INDEX "KeepApart_workshopId_firstId_secondId_key" ON "KeepApart"("workshopId", "firstId", "secondId");

-- CreateIndex
CREATE INDEX "SeatLock_registrationId_idx" ON "SeatLock"("registrationId");

-- CreateIndex
CREATE INDEX "SeatLock_tableId_idx" ON "SeatLock"("tableId");

-- CreateIndex
CREATE INDEX "SeatingPlan_repairOfId_idx" ON "SeatingPlan"("repairOfId");

-- CreateIndex
CREATE UNIQUE INDEX "SeatingPlan_workshopId_number_key" ON "SeatingPlan"("workshopId", "number");

-- CreateIndex
CREATE INDEX "Seat_planId_round_tableId_idx" ON "Seat"("planId", "round", "tableId");

-- CreateIndex
CREATE INDEX "Seat_registrationId_idx" ON "Seat"("registrationId");

-- CreateIndex
CREATE INDEX "Seat_tableId_idx" ON "Seat"("tableId");

-- CreateIndex
CREATE INDEX "TableFill_tableId_idx" ON "TableFill"("tableId");

-- CreateIndex
CREATE INDEX "SeatMove_planId_createdAt_idx" ON "SeatMove"("planId", "createdAt");

-- CreateIndex
CREATE INDEX "Attendance_registrationId_idx" ON "Attendance"("registrationId");

-- CreateIndex
CREATE INDEX "Attendance_tableId_round_idx" ON "Attendance"("tableId", "round");

-- CreateIndex
CREATE INDEX "Card_tableId_holderId_idx" ON "Card"("tableId", "holderId");

-- CreateIndex
CREATE INDEX "Card_authorId_idx" ON "Card"("authorId");

-- CreateIndex
CREATE INDEX "Card_holderId_idx" ON "Card"("holderId");

-- CreateIndex
CREATE UNIQUE INDEX "Card_tableId_rank_key" ON "Card"("tableId", "rank");

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_publishedPlanId_fkey" FOREIGN KEY ("publishedPlanId") REFERENCES "SeatingPlan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopTable" ADD CONSTRAINT "WorkshopTable_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopTable" ADD CONSTRAINT "WorkshopTable_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopTable" ADD CONSTRAINT "WorkshopTable_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopTable" ADD CONSTRAINT "WorkshopTable_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "WorkshopQuestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TableRole" ADD CONSTRAINT "TableRole_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "WorkshopTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TableRole" ADD CONSTRAINT "TableRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TableRole" ADD CONSTRAINT "TableRole_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopRound" ADD CONSTRAINT "WorkshopRound_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wish" ADD CONSTRAINT "Wish_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wish" ADD CONSTRAINT "Wish_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SitWith" ADD CONSTRAINT "SitWith_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SitWith" ADD CONSTRAINT "SitWith_askerId_fkey" FOREIGN KEY ("askerId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SitWith" ADD CONSTRAINT "SitWith_agreedId_fkey" FOREIGN KEY ("agreedId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeepApart" ADD CONSTRAINT "KeepApart_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeepApart" ADD CONSTRAINT "KeepApart_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeepApart" ADD CONSTRAINT "KeepApart_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatLock" ADD CONSTRAINT "SeatLock_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatLock" ADD CONSTRAINT "SeatLock_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatLock" ADD CONSTRAINT "SeatLock_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "WorkshopTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatingPlan" ADD CONSTRAINT "SeatingPlan_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatingPlan" ADD CONSTRAINT "SeatingPlan_repairOfId_fkey" FOREIGN KEY ("repairOfId") REFERENCES "SeatingPlan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_planId_fkey" FOREIGN KEY ("planId") REFERENCES "SeatingPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "WorkshopTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TableFill" ADD CONSTRAINT "TableFill_planId_fkey" FOREIGN KEY ("planId") REFERENCES "SeatingPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TableFill" ADD CONSTRAINT "TableFill_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "WorkshopTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatMove" ADD CONSTRAINT "SeatMove_planId_fkey" FOREIGN KEY ("planId") REFERENCES "SeatingPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "WorkshopTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "WorkshopTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;
