package dk.bip.model.population;

/** What a random draw is for: each has a number of its own, so that no draw depends on another. */
final class Purpose {

    static final int ENTRY = 0;
    static final int MONTH = 1;
    static final int DAY = 2;
    static final int READINESS = 3;
    static final int PRIVATE = 4;
    static final int REGISTER = 5;
    static final int LEAVING = 6;
    static final int CHANGE = 7;
    static final int NEW_CASEWORKER = 8;
    static final int EVENT = 9;
    static final int EVENT_DAY = 10;
    static final int KIND_STAYS = 11;
    static final int KIND = 12;
    static final int COMPANY = 13;
    static final int JOB_ORIENTED_TYPE = 14;
    static final int OTHER_CATEGORY = 15;
    static final int OTHER_TYPE = 16;
    static final int SECOND_CATEGORY = 17;
    static final int SECOND_TYPE = 18;
    static final int FIRST_DAY = 19;
    static final int LAST_DAY = 20;
    static final int DECLINES = 21;
    static final int SEARCH = 23;
    static final int BELIEF = 25;
    static final int ORIENTATION = 26;
    static final int CITIZENS = 27;
    static final int CONVERSATION = 28;
    static final int STAFF = 29;
    static final int CENTRE_READINESS = 30;
    static final int CENTRE_PARTICIPATION = 31;
    static final int EFFECT = 32;
    static final int CASELOAD = 33;
    static final int MOVING_READINESS = 34;

    /** And the following, one for each rater. */
    static final int STYLE = 35;

    /** And the following, one for each rater. */
    static final int DAY_OF_RATER = 37;

    /** And the following, one for each of the eleven indicators. */
    static final int SPECIFIC = 40;

    /** And the following, one for each channel. */
    static final int CHANNEL = 60;

    /** And the following, one for each background field and its parts. */
    static final int BACKGROUND = 80;

    /** And the following, one for each question. */
    static final int ITEM_OWN = 120;

    /** And the following, one for each question. */
    static final int ITEM = 160;

    private Purpose() {}
}
