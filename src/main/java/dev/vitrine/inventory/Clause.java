package dev.vitrine.inventory;

import dev.vitrine.catalog.Resource;
import java.util.List;

/** A part of a filter. */
sealed interface Clause {

  /** Whether a row is wanted. */
  boolean wants(Resource row, Names names);

  /** All of them must want it; of none everything is wanted. */
  record All(List<Clause> clauses) implements Clause {
    @Override
    public boolean wants(Resource row, Names names) {
      for (Clause clause : clauses) {
        if (!clause.wants(row, names)) {
          return false;
        }
      }
      return true;
    }
  }

  /** One of them must want it. */
  record Any(List<Clause> clauses) implements Clause {
    @Override
    public boolean wants(Resource row, Names names) {
      return clauses.stream().anyMatch(clause -> clause.wants(row, names));
    }
  }

  /** Wants what the other does not. */
  record Not(Clause clause) implements Clause {
    @Override
    public boolean wants(Resource row, Names names) {
      return !clause.wants(row, names);
    }
  }

  /** The text stands somewhere in the row. */
  record Text(FreeText text) implements Clause {
    @Override
    public boolean wants(Resource row, Names names) {
      return text.matches(row, names);
    }
  }

  /** The row has a value there. */
  record Has(Field field) implements Clause {
    @Override
    public boolean wants(Resource row, Names names) {
      return field.read().of(row, names) != null;
    }
  }

  /** The value there compares so with what was written. */
  record Compares(Field field, Comparison comparison, Literal literal) implements Clause {
    @Override
    public boolean wants(Resource row, Names names) {
      return comparison.holds(field.read().of(row, names), literal);
    }
  }
}
