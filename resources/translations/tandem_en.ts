<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangesStep</name>
    <message numerus="yes">
        <source>%Ln new row(s) may be records that are here already: look at them first.</source>
        <translation>
            <numerusform>%Ln new row may be a record that is here already: look at it first.</numerusform>
            <numerusform>%Ln new rows may be records that are here already: look at them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %Ln Sure Match(es)</source>
        <translation>
            <numerusform>&amp;Confirm %Ln Sure Match</numerusform>
            <numerusform>&amp;Confirm %Ln Sure Matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Creating</name>
    <message numerus="yes">
        <source>%Ln customer(s) were created and coupled.</source>
        <translation>
            <numerusform>%Ln customer was created and coupled.</numerusform>
            <numerusform>%Ln customers were created and coupled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message numerus="yes">
        <source>Text of %n record(s) that was not saved is still there.</source>
        <translation>
            <numerusform>Text of %n record that was not saved is still there.</numerusform>
            <numerusform>Text of %n records that was not saved is still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln row was written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChanges</name>
    <message numerus="yes">
        <source>%n field(s) cannot go.</source>
        <translation>
            <numerusform>%n field cannot go.</numerusform>
            <numerusform>%n fields cannot go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken over</source>
        <translation>
            <numerusform>%Ln taken over</numerusform>
            <numerusform>%Ln taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken over yet</source>
        <translation>
            <numerusform>%Ln not taken over yet</numerusform>
            <numerusform>%Ln not taken over yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed there</source>
        <translation>
            <numerusform>%Ln changed there</numerusform>
            <numerusform>%Ln changed there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written again</source>
        <translation>
            <numerusform>%Ln written again</numerusform>
            <numerusform>%Ln written again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChangesPane</name>
    <message numerus="yes">
        <source>Left out: %Ln record(s) that were not made here and are in no file.</source>
        <translation>
            <numerusform>Left out: %Ln record that was not made here and is in no file.</numerusform>
            <numerusform>Left out: %Ln records that were not made here and are in no file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were saved meanwhile and stayed here.</source>
        <translation>
            <numerusform>%Ln record was saved meanwhile and stayed here.</numerusform>
            <numerusform>%Ln records were saved meanwhile and stayed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written to {path}.</source>
        <translation>
            <numerusform>%Ln record was written to {path}.</numerusform>
            <numerusform>%Ln records were written to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyCustomers</name>
    <message numerus="yes">
        <source>Who looks after the %n selected customer(s)?</source>
        <translation>
            <numerusform>Who looks after the selected customer?</numerusform>
            <numerusform>Who looks after the %n selected customers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were changed.</source>
        <translation>
            <numerusform>%Ln customer was changed.</numerusform>
            <numerusform>%Ln customers were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionTotals</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message numerus="yes">
        <source>%n shortcut(s) were copied.</source>
        <translation>
            <numerusform>%n shortcut was copied.</numerusform>
            <numerusform>%n shortcuts were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateFileStep</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateFromFile</name>
    <message numerus="yes">
        <source>%Ln problem(s) were written to {file}.</source>
        <translation>
            <numerusform>%Ln problem was written to {file}.</numerusform>
            <numerusform>%Ln problems were written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were not written; see below.</source>
        <translation>
            <numerusform>%Ln record was not written; see below.</numerusform>
            <numerusform>%Ln records were not written; see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were updated.</source>
        <translation>
            <numerusform>%Ln record was updated.</numerusform>
            <numerusform>%Ln records were updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new.</source>
        <translation>
            <numerusform>%Ln record is new.</numerusform>
            <numerusform>%Ln records are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were deleted.</source>
        <translation>
            <numerusform>%Ln record was deleted.</numerusform>
            <numerusform>%Ln records were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply adds %Ln record(s).</source>
        <translation>
            <numerusform>Apply adds %Ln record.</numerusform>
            <numerusform>Apply adds %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply updates %Ln record(s).</source>
        <translation>
            <numerusform>Apply updates %Ln record.</numerusform>
            <numerusform>Apply updates %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) change.</source>
        <translation>
            <numerusform>%Ln value changes.</numerusform>
            <numerusform>%Ln values change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are put out of use.</source>
        <translation>
            <numerusform>%Ln record is put out of use.</numerusform>
            <numerusform>%Ln records are put out of use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are deleted.</source>
        <translation>
            <numerusform>%Ln record is deleted.</numerusform>
            <numerusform>%Ln records are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) are undecided and stay as they are.</source>
        <translation>
            <numerusform>%Ln conflict is undecided and stays as it is.</numerusform>
            <numerusform>%Ln conflicts are undecided and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln record(s) something is left alone; the reason is beside it.</source>
        <translation>
            <numerusform>Of %Ln record something is left alone; the reason is beside it.</numerusform>
            <numerusform>Of %Ln records something is left alone; the reason is beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go back to what they were.</source>
        <translation>
            <numerusform>%Ln record goes back to what it was.</numerusform>
            <numerusform>%Ln records go back to what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) come back</source>
        <translation>
            <numerusform>%Ln value comes back</numerusform>
            <numerusform>%Ln values come back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateResultStep</name>
    <message numerus="yes">
        <source>What the file says of %Ln more record(s) is remembered.</source>
        <translation>
            <numerusform>What the file says of %Ln more record is remembered.</numerusform>
            <numerusform>What the file says of %Ln more records is remembered.</numerusform>
        </translation>
    </message>
</context>
</TS>
