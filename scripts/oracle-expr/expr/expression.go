package main

import (
	"encoding/json"
	"fmt"

	"github.com/Masterminds/sprig/v3"
	"github.com/evilmonkeyinc/jsonpath"
	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/builtin"
	"github.com/expr-lang/expr/parser"
)

var sprigFunctions = func() map[string]any {
	functions := sprig.GenericFuncMap()
	delete(functions, "env")
	delete(functions, "expandenv")
	return functions
}()

// withFunctions adds what Argo puts beside the variables of an expression.
func withFunctions(variables map[string]any) map[string]any {
	environment := map[string]any{
		"asInt":   builtin.Int,
		"asFloat": builtin.Float,
		"toJson": func(value any) string {
			text, err := json.Marshal(value)
			if err != nil {
				panic(err)
			}
			return string(text)
		},
		"jsonpath": func(text, path string) any {
			var value any
			if err := json.Unmarshal([]byte(text), &value); err != nil {
				panic(err)
			}
			found, err := jsonpath.Query(path, value)
			if err != nil {
				panic(err)
			}
			return found
		},
		"sprig": sprigFunctions,
	}
	for name, value := range variables {
		environment[name] = value
	}
	return environment
}

func answerExpression(text string, variables map[string]any) Answer {
	if _, err := parser.Parse(text); err != nil {
		return Answer{Stage: "parse", Error: err.Error()}
	}
	return compileAndRun(text, withFunctions(variables))
}

func compileAndRun(text string, environment any) Answer {
	program, err := expr.Compile(text, expr.Env(environment))
	if err != nil {
		return Answer{Stage: "compile", Error: err.Error()}
	}
	value, err := expr.Run(program, environment)
	if err != nil {
		return Answer{Stage: "run", Error: err.Error()}
	}
	answer := Answer{Value: encode(value), Text: readable(fmt.Sprintf("%v", value))}
	if marshalled, err := json.Marshal(value); err == nil {
		written := string(marshalled)
		answer.JSON = &written
	}
	return answer
}
