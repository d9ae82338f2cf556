package io.holdingline.web.crisis;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.CrisisId;
import io.holdingline.deadline.UpdateSlots;
import io.holdingline.identity.Person;
import io.holdingline.publishing.Publications;
import io.holdingline.statement.Statements;
import io.holdingline.task.Tasks;
import org.springframework.stereotype.Component;

/** Reads a crisis once and lets each section say its part. */
@Component
class CrisisViews {

    private final Crises crises;
    private final Tasks tasks;
    private final UpdateSlots slots;
    private final Statements statements;
    private final Publications publications;
    private final BoardSection board;
    private final LawSection law;
    private final SaidSection said;
    private final WhereSection where;
    private final FactsSection facts;
    private final RecordsSection records;
    private final LineSection line;

    CrisisViews(Crises crises, Tasks tasks, UpdateSlots slots, Statements statements, Publications publications,
                BoardSection board, LawSection law, SaidSection said, WhereSection where, FactsSection facts, RecordsSection records,
                LineSection line) {
        this.crises = crises;
        this.tasks = tasks;
        this.slots = slots;
        this.statements = statements;
        this.publications = publications;
        this.board = board;
        this.law = law;
        this.said = said;
        this.where = where;
        this.facts = facts;
        this.records = records;
        this.line = line;
    }

    CrisisView of(CrisisId id, Person viewer) {
        var read = new CrisisRead(crises.get(id), tasks.openIn(id), slots.of(id), statements.of(id),
                publications.of(id), viewer);
        return new CrisisView(board.of(read), said.calls(read), law.of(read), said.of(read), where.of(read), facts.of(read),
                records.of(id), line.of(id));
    }
}
