package main

// taskResults is what a condition of `depends` knows of a task. Argo has a type of its own as well, so that an unknown
// result does not compile.
type taskResults struct {
	Succeeded, Failed, Errored, Skipped, Omitted, Daemoned, AnySucceeded, AllFailed bool
}

func answerDepends(text string, variables map[string]any) Answer {
	tasks := map[string]taskResults{}
	for name, value := range variables {
		results := value.(map[string]any)
		is := func(result string) bool { return results[result] == true }
		tasks[name] = taskResults{
			is("Succeeded"), is("Failed"), is("Errored"), is("Skipped"),
			is("Omitted"), is("Daemoned"), is("AnySucceeded"), is("AllFailed"),
		}
	}
	return compileAndRun(text, tasks)
}
