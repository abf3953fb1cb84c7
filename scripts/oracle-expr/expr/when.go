package main

import (
	"fmt"

	"github.com/Knetic/govaluate"
)

// answerWhen evaluates a condition the way Argo does: words become strings after a first reading, then it is read again.
func answerWhen(text string) Answer {
	if text == "" {
		return Answer{Value: encode(true), Text: "true"}
	}
	first, err := govaluate.NewEvaluableExpression(text)
	if err != nil {
		return Answer{Stage: "parse", Error: err.Error()}
	}
	tokens := first.Tokens()
	for i := range tokens {
		if tokens[i].Kind == govaluate.VARIABLE {
			tokens[i].Kind = govaluate.STRING
		}
	}
	second, err := govaluate.NewEvaluableExpressionFromTokens(tokens)
	if err != nil {
		return Answer{Stage: "parse", Error: err.Error()}
	}
	value, err := second.Evaluate(nil)
	if err != nil {
		return Answer{Stage: "run", Error: err.Error()}
	}
	return Answer{Value: encode(value), Text: readable(fmt.Sprintf("%v", value))}
}
